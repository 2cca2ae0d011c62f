import { Hourglass } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';

interface Sending {
  state: string;
  attempts: number;
  lastError: string | null;
}

export function MailState({ mail: { state, attempts, lastError } }: { mail: Sending }) {
  return (
    <>
      {state === 'sent' && <Badge tone="good">{m.operations_state_sent()}</Badge>}
      {state === 'failed' && <Badge tone="bad">{m.operations_state_failed()}</Badge>}
      {state === 'queued' && (
        <Badge tone="info" icon={Hourglass}>
          {m.operations_state_queued()}
        </Badge>
      )}
      {lastError && (
        <span className="mt-1 block max-w-xs text-ink-soft text-xs [overflow-wrap:anywhere]">
          {m.operations_attempts({ count: attempts })} · {lastError}
        </span>
      )}
    </>
  );
}
