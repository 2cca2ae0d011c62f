import { attemptDelaysMs, disableAfterMs } from './facts/facts.generated.ts';
import { postWebhook } from './post-webhook.ts';
import type { DeliveryRow, EndpointRow } from './rows.ts';
import { isoNow, newId, now, type World } from './world.ts';

/** Sends what is due now, and what the receivers cause by it, until nothing is due. */
export async function deliverWebhooks(world: World): Promise<void> {
  for (;;) {
    const due = world.deliveries.filter((delivery) => isDue(world, delivery));
    if (due.length === 0) return;
    for (const endpoint of world.endpoints) {
      const round = due.filter(({ endpointId }) => endpointId === endpoint.id);
      if (round.length > 0) await deliverRound(world, { endpoint, round });
    }
  }
}

const isDue = (world: World, { nextAttemptAt }: DeliveryRow): boolean =>
  nextAttemptAt !== null && Date.parse(nextAttemptAt) <= world.nowMs;

/** A fault spoils one round, then the endpoint is served properly again. */
async function deliverRound(
  world: World,
  { endpoint, round }: { endpoint: EndpointRow; round: DeliveryRow[] },
): Promise<void> {
  const ordered = endpoint.fault === 'reversed' ? round.toReversed() : round;
  for (const delivery of ordered) {
    if (delivery.nextAttemptAt === null) continue;
    await attempt(world, { endpoint, delivery });
    if (endpoint.fault === 'duplicate') await postWebhook(world, { endpoint, event: delivery.event });
  }
  endpoint.fault = null;
}

async function attempt(
  world: World,
  { endpoint, delivery }: { endpoint: EndpointRow; delivery: DeliveryRow },
): Promise<void> {
  // Before the first await, so that nobody else takes it.
  delivery.nextAttemptAt = null;
  const outcome = await postWebhook(world, { endpoint, event: delivery.event });
  delivery.attemptCount += 1;
  delivery.attempts.push({
    id: newId(world, 'wha'),
    number: delivery.attempts.length + 1,
    trigger: delivery.trigger,
    ...outcome,
    durationMs: 0,
    attemptedAt: isoNow(world),
  });
  const { status } = outcome;
  if (status !== null && status >= 200 && status < 300) {
    delivery.state = 'succeeded';
    endpoint.failingSince = null;
    return;
  }
  scheduleNext(world, { delivery, isGone: status === 410 });
  judge(world, { endpoint, isGone: status === 410 });
}

function scheduleNext(world: World, { delivery, isGone }: { delivery: DeliveryRow; isGone: boolean }): void {
  const delayMs = attemptDelaysMs[delivery.attemptCount];
  if (isGone || delayMs === undefined) delivery.state = 'failed';
  else delivery.nextAttemptAt = new Date(world.nowMs + delayMs).toISOString();
}

/** 410 disables at once, five days of failure too; what was still due is set aside for a replay. */
function judge(world: World, { endpoint, isGone }: { endpoint: EndpointRow; isGone: boolean }): void {
  endpoint.failingSince ??= isoNow(world);
  const failingMs = now(world).getTime() - Date.parse(endpoint.failingSince);
  if (endpoint.state !== 'active' || (!isGone && failingMs < disableAfterMs)) return;
  Object.assign(endpoint, {
    state: 'disabled',
    disabledReason: isGone ? 'gone' : 'failing',
    revision: endpoint.revision + 1,
    updatedAt: isoNow(world),
  });
  for (const delivery of world.deliveries)
    if (delivery.endpointId === endpoint.id && delivery.state === 'pending')
      Object.assign(delivery, { state: 'cancelled', nextAttemptAt: null });
}
