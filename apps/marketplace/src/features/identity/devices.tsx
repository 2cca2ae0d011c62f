import { Laptop } from 'lucide-react';
import { Form } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime, formatRelative } from '../../lib/format/index.ts';
import type { FormResult } from '../../server/submit.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormErrorSummary } from '../../ui/form-error-summary.tsx';
import { FormState } from '../../ui/form-state.tsx';
import { HiddenFields } from '../workspace/hidden-fields.tsx';

export interface Device {
  id: string;
  name: string;
  address: string | null;
  createdAt: string;
  updatedAt: string;
  current: boolean;
}

export interface DevicesProps {
  devices: Device[] | null;
  now: string;
  result: FormResult | undefined;
}

export function Devices({ devices, now, result }: DevicesProps) {
  return (
    <FormState result={result}>
      <FormErrorSummary />
      {devices ? (
        <ul className="divide-y divide-line border-line border-y">
          {devices.map((device) => (
            <Row key={device.id} device={device} now={now} />
          ))}
        </ul>
      ) : (
        <Callout tone="info">{m.account_sessions_stale()}</Callout>
      )}
      {(!devices || devices.length > 1) && (
        <Form method="post">
          <Button type="submit" name="intent" value="sessions">
            {m.account_revoke_others()}
          </Button>
        </Form>
      )}
    </FormState>
  );
}

function Row({ device, now }: { device: Device; now: string }) {
  const { id, name, address, createdAt, updatedAt, current } = device;
  const facts = [
    address,
    `${m.account_since()} ${formatDateTime(createdAt)}`,
    `${m.account_seen()} ${formatRelative(updatedAt, now)}`,
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <Laptop aria-hidden className="size-5 shrink-0 text-ink-faint" />
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium text-sm">{name}</p>
        <p className="text-ink-faint text-xs">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {current ? (
        <Badge tone="good">{m.account_this_device()}</Badge>
      ) : (
        <Form method="post">
          <HiddenFields values={{ session: id }} />
          <Button
            type="submit"
            size="sm"
            name="intent"
            value="session"
            aria-label={m.account_revoke_named({ device: name })}
          >
            {m.account_revoke()}
          </Button>
        </Form>
      )}
    </li>
  );
}
