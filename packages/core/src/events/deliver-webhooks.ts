import { setTimeout as sleep } from 'node:timers/promises';
import { attemptTimeoutMs } from '@headwater/domain/events';
import { type Alarm, createAlarm, type Deps } from '../kit/index.ts';
import { attemptDelivery } from './attempt-delivery.ts';
import { claimDeliveries, type DueDelivery, listSecrets } from './store/index.ts';

const inFlightAtMost = 32;
const perEndpoint = 4;
/** A claim outlives the slowest attempt; a worker that was killed frees it by this alone. */
const leaseMs = 3 * attemptTimeoutMs;
/** While attempts are under way, how long until what became due by itself is looked for; new events ring. */
const lookAgainAfterMs = 2000;

/**
 * Delivers until nothing is due and nothing is in flight; answers how many attempts were made. Endpoints do not wait
 * for each other: as soon as any attempt ends, more is claimed, at most a few for each endpoint.
 */
export async function deliverWebhooks(
  deps: Deps,
  { signal, alarm = createAlarm() }: { signal: AbortSignal; alarm?: Alarm | undefined },
): Promise<number> {
  const inFlight = new Map<Promise<void>, string>();
  let attempts = 0;
  for (;;) {
    const wasIdle = inFlight.size === 0;
    if (!signal.aborted) alarm.reset();
    const claimed = signal.aborted ? [] : await claim(deps, inFlight);
    for (const delivery of claimed) {
      attempts += 1;
      const done: Promise<void> = attemptDelivery(deps, delivery)
        .catch((error: unknown) =>
          deps.log.error({ delivery: delivery.id, err: error }, 'delivery not recorded'),
        )
        .finally(() => inFlight.delete(done));
      inFlight.set(done, delivery.endpointId);
    }
    // Those that ended during the claim kept it from taking more of their endpoint: look once again before leaving.
    if (inFlight.size === 0 && (wasIdle || signal.aborted)) return attempts;
    if (inFlight.size > 0) await settleSome(inFlight, signal.aborted ? null : alarm);
  }
}

export interface ReadyDelivery extends DueDelivery {
  secrets: string[];
}

async function claim(deps: Deps, inFlight: ReadonlyMap<unknown, string>): Promise<ReadyDelivery[]> {
  const limit = inFlightAtMost - inFlight.size;
  if (limit <= 0) return [];
  const busy = new Map<string, number>();
  for (const endpointId of inFlight.values()) busy.set(endpointId, (busy.get(endpointId) ?? 0) + 1);
  const now = deps.clock.now();
  const due = await claimDeliveries(deps.database, { now, limit, leaseMs, perEndpoint, busy });
  if (due.length === 0) return [];
  const endpointIds = [...new Set(due.map((delivery) => delivery.endpointId))];
  const secrets = await listSecrets(deps.database.prisma, { endpointIds, now });
  return due.map((delivery) => ({
    ...delivery,
    secrets: secrets
      .filter((secret) => secret.endpointId === delivery.endpointId)
      .map((secret) => deps.vault.open(secret.sealed)),
  }));
}

/** Waits for the first attempt to end or the alarm, then a moment for its neighbours, so that one claim serves several. */
async function settleSome(inFlight: ReadonlyMap<Promise<void>, string>, alarm: Alarm | null): Promise<void> {
  await Promise.race([...inFlight.keys(), ...(alarm ? [alarm.wait(lookAgainAfterMs)] : [])]);
  await sleep(5);
}
