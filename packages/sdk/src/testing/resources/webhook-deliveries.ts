import { assertActive } from '../assert-active.ts';
import type { HandledRequest, Handlers } from '../handler.ts';
import { pageOf } from '../page.ts';
import { EmulatedProblem } from '../problem.ts';
import type { DeliveryRow } from '../rows.ts';
import { isoNow, type World } from '../world.ts';

export const webhookDeliveryHandlers: Handlers = {
  'webhookDeliveries.list': (world, { params, query }) => {
    const { endpointId } = params;
    if (!world.endpoints.some(({ id }) => id === endpointId)) throw new EmulatedProblem('not_found');
    const { state, type } = query;
    const rows = world.deliveries.filter(
      (row) =>
        row.endpointId === endpointId &&
        (state === undefined || row.state === state) &&
        (type === undefined || row.event.type === type),
    );
    const keys = (row: DeliveryRow) => [row.createdAt, row.id] as const;
    const filters = { of: 'deliveries', endpointId, state, type };
    return { body: pageOf(rows, toDelivery, { query, filters, order: 'desc', keys }) };
  },

  'webhookDeliveries.get': (world, request) => {
    const row = getDelivery(world, request);
    return { body: { ...toDelivery(row), body: row.event, attempts: row.attempts } };
  },

  'webhookDeliveries.replay': (world, request) => {
    const row = getDelivery(world, request);
    const endpoint = world.endpoints.find(({ id }) => id === row.endpointId);
    if (!endpoint) throw new EmulatedProblem('not_found');
    assertActive(endpoint);
    requeue(world, row);
    return { body: toDelivery(row) };
  },
};

function getDelivery(world: World, { params }: HandledRequest): DeliveryRow {
  const row = world.deliveries.find(({ id }) => id === params.deliveryId);
  if (!row) throw new EmulatedProblem('not_found');
  return row;
}

/** A whole new round of attempts, with the same `webhook-id`. */
export function requeue(world: World, delivery: DeliveryRow): void {
  Object.assign(delivery, {
    state: 'pending',
    trigger: 'replay',
    attemptCount: 0,
    nextAttemptAt: isoNow(world),
  });
}

export const toDelivery = ({
  id,
  endpointId,
  event,
  state,
  attemptCount,
  nextAttemptAt,
  createdAt,
}: DeliveryRow) => ({
  id,
  endpointId,
  eventId: event.id,
  type: event.type,
  subject: event.subject,
  state,
  attemptCount,
  nextAttemptAt,
  createdAt,
});
