import { shareDays } from '@headwater/domain/selection';
import { useFetcher } from 'react-router';
import { m } from '../../generated/paraglide/messages.js';
import { formatDateTime } from '../../lib/format/index.ts';
import { localePath } from '../../lib/locale/path.ts';
import type { FormResult } from '../../server/submit.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { ActionButton } from '../workspace/action-button.tsx';
import type { ShortlistPageData } from './load-shortlist.ts';

type Shared = { token: string; expiresAt: string };
interface ShareShortlistProps {
  shortlist: ShortlistPageData['shortlist'];
  origin: string;
}

/** The link is shown once, right after it was made: only its hash is kept. */
export function ShareShortlist({ shortlist: { sharedUntil }, origin }: ShareShortlistProps) {
  const fetcher = useFetcher<FormResult<Shared>>();
  const made = fetcher.data?.ok && sharedUntil ? fetcher.data.value : null;
  const address = made && `${origin}${localePath(`/shared/${made.token}`)}`;
  const periods = [7, shareDays.usual, 30, shareDays.most];
  return (
    <div className="space-y-4">
      {address && (
        <Callout tone="good" title={m.customer_link_made()}>
          <span className="flex flex-wrap items-center gap-2">
            <code className="min-w-0 break-all font-mono text-xs">{address}</code>
            <CopyButton text={address} />
          </span>
        </Callout>
      )}
      {sharedUntil && (
        <div className="flex flex-wrap items-center gap-3 text-sm">
          <p>{m.customer_link_until({ at: formatDateTime(sharedUntil) })}</p>
          <ActionButton
            size="sm"
            variant="danger"
            fields={{ intent: 'stopSharing' }}
            done={m.customer_link_ended()}
          >
            {m.customer_link_end()}
          </ActionButton>
        </div>
      )}
      <fetcher.Form method="post" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="share" />
        <Field name="days" label={m.customer_link_days()} required className="w-44">
          <Select
            options={periods.map((days) => ({
              value: String(days),
              label: m.customer_days({ count: days }),
            }))}
            defaultValue={String(shareDays.usual)}
          />
        </Field>
        <Button type="submit">{sharedUntil ? m.customer_link_renew() : m.customer_link_make()}</Button>
      </fetcher.Form>
    </div>
  );
}
