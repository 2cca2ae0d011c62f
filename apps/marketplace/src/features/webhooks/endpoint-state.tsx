import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import type { Endpoint } from './types.ts';

export function EndpointState({ endpoint: { state, failingSince } }: { endpoint: Endpoint }) {
  if (state === 'disabled') return <Badge tone="bad">{m.webhooks_state_disabled()}</Badge>;
  if (state === 'pending') return <Badge tone="warn">{m.webhooks_state_pending()}</Badge>;
  return failingSince ? (
    <Badge tone="warn">{m.webhooks_failing()}</Badge>
  ) : (
    <Badge tone="good">{m.webhooks_state_active()}</Badge>
  );
}
