import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Delivery } from './types.ts';

const states: Record<Delivery['state'], { tone: Tone; label: () => string }> = {
  pending: { tone: 'info', label: m.webhooks_delivery_state_pending },
  succeeded: { tone: 'good', label: m.webhooks_delivery_state_succeeded },
  failed: { tone: 'bad', label: m.webhooks_delivery_state_failed },
  cancelled: { tone: 'neutral', label: m.webhooks_delivery_state_cancelled },
};

export const deliveryStateOptions = () =>
  Object.entries(states).map(([value, { label }]) => ({ value, label: label() }));

export function DeliveryState({ state }: { state: Delivery['state'] }) {
  return <Badge tone={states[state].tone}>{states[state].label()}</Badge>;
}
