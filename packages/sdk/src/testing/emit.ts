import { webhookApiVersion } from './facts/facts.generated.ts';
import type { EventRow } from './rows.ts';
import { isoNow, newId, type World } from './world.ts';

/** Puts an event into the feed and hands it to the endpoints that want it. */
export function emit(
  world: World,
  { type, subject, data }: Pick<EventRow, 'type' | 'subject' | 'data'>,
): void {
  const event = makeEvent(world, { type, subject, data });
  world.events.push(event);
  for (const endpoint of world.endpoints)
    if (endpoint.eventTypes.length === 0 || endpoint.eventTypes.includes(type))
      addDelivery(world, { endpoint, event });
}

export const makeEvent = (world: World, event: Pick<EventRow, 'type' | 'subject' | 'data'>): EventRow => ({
  id: newId(world, 'evt'),
  type: event.type,
  timestamp: isoNow(world),
  data: event.data,
  api_version: webhookApiVersion,
  environment: world.environment,
  subject: event.subject,
  sequence: world.events.filter(({ subject }) => subject === event.subject).length + 1,
});

/** An endpoint that is not active gets it set aside for a replay. */
export function addDelivery(
  world: World,
  { endpoint, event }: { endpoint: World['endpoints'][number]; event: EventRow },
): World['deliveries'][number] {
  const isActive = endpoint.state === 'active';
  const delivery: World['deliveries'][number] = {
    id: newId(world, 'whd'),
    endpointId: endpoint.id,
    event,
    state: isActive ? 'pending' : 'cancelled',
    trigger: 'schedule',
    attemptCount: 0,
    nextAttemptAt: isActive ? isoNow(world) : null,
    createdAt: isoNow(world),
    attempts: [],
  };
  world.deliveries.push(delivery);
  return delivery;
}
