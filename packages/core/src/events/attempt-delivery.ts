import { nextAttemptAt, outcomeOf, stepForFailure } from '@headwater/domain/events';
import { type Deps, systemContext } from '../kit/index.ts';
import type { ReadyDelivery } from './deliver-webhooks.ts';
import { disableEndpoint } from './disable-endpoint.ts';
import { noticeFailing } from './notice-failing.ts';
import { postWebhook, type WebhookAnswer } from './post-webhook.ts';
import { markFailing, markHealthy, recordAttempt } from './store/index.ts';

/** One attempt from post to log, and what it means for the endpoint. */
export async function attemptDelivery(deps: Deps, delivery: ReadyDelivery): Promise<void> {
  const attemptedAt = deps.clock.now();
  const answer = await postWebhook(deps, delivery);
  const outcome = outcomeOf(answer.status);
  const retryAt =
    outcome === 'failed'
      ? nextAttemptAt({
          number: delivery.attemptCount + 1,
          now: deps.clock.now(),
          random: Math.random(),
        })
      : null;
  await recordAttempt(deps.database, {
    deliveryId: delivery.id,
    trigger: delivery.trigger,
    status: answer.status,
    error: answer.error,
    responseBody: answer.body,
    requestHeaders: answer.requestHeaders,
    responseHeaders: answer.responseHeaders,
    durationMs: answer.durationMs,
    attemptedAt,
    state: outcome === 'succeeded' ? 'succeeded' : retryAt ? 'pending' : 'failed',
    nextAttemptAt: retryAt,
  });
  if (outcome === 'succeeded') await markHealthy(deps.database, delivery.endpointId);
  else await judgeEndpoint(deps, { delivery, answer, gone: outcome === 'gone' });
}

async function judgeEndpoint(
  deps: Deps,
  { delivery, answer, gone }: { delivery: ReadyDelivery; answer: WebhookAnswer; gone: boolean },
): Promise<void> {
  const { endpointId } = delivery;
  const now = deps.clock.now();
  const health = await markFailing(deps.database, { endpointId, at: now });
  if (health?.state !== 'active') return;
  const ctx = systemContext(deps, 'webhooks');
  if (gone) return once(deps, () => disableEndpoint(ctx, { endpointId, reason: 'gone' }));
  const decision = stepForFailure({ ...health, now });
  if (decision.step === 'disable')
    return once(deps, () => disableEndpoint(ctx, { endpointId, reason: 'failing' }));
  if (decision.step === 'notice') {
    const lastError = answer.status === null ? (answer.error ?? '') : `HTTP ${answer.status}`;
    await once(deps, () => noticeFailing(ctx, { endpointId, notices: decision.notices, lastError }));
  }
}

/** Attempts that end together come to the same decision; the first carries it out, the others find it done. */
async function once(deps: Deps, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    deps.log.info({ err: error }, 'endpoint was already handled');
  }
}
