import type { WebhookDelivery } from '../read-delivery.ts';
import { type VerifyWebhookOptions, verifyDelivery } from '../verify-webhook.ts';
import { handleWebhook, type WebhookHandlers } from '../webhook-event.ts';
import { type WebhookRefusal, WebhookVerificationError } from '../webhook-verification-error.ts';

/** Remembers what has been handled, by `webhook-id`. A `Set` will do for one process that may forget. */
export interface SeenWebhooks {
  /** Whether this delivery was handled before; it is then answered and not handled again. */
  has(id: string): boolean | Promise<boolean>;
  /** Called when the handler has finished, so that a delivery whose handler failed is handled when it comes again. */
  add(id: string): unknown;
}

/** Options of every adapter. */
export interface WebhookReceiverOptions extends VerifyWebhookOptions {
  /** `whsec_…` or `whpk_…`; both the old and the new one while rotating. */
  readonly secrets: string | readonly string[];
  /** A handler per type, and `fallback` for everything else. Types you do not handle must still be answered with 2xx. */
  readonly handlers: WebhookHandlers<unknown>;
  /**
   * Leaves out deliveries that come twice. Two that come at the very same moment can both pass: where that matters,
   * also make what the handler writes unique.
   */
  readonly seen?: SeenWebhooks | undefined;
  /**
   * Answers 202 as soon as the signature is right and hands you the running work, as `after` of Next or `waitUntil` of
   * a worker want it. Its failure is then yours: the sender will not try again. Without it, 204 comes when the handler
   * has finished, and the sender waits 15 seconds for that.
   */
  readonly inBackground?: ((work: Promise<void>) => void) | undefined;
}

/** Events are below 20 kB; whoever sends more than this is not Headwater. */
export const bodyLimitBytes = 262_144;

/** What the sender is told. */
export interface WebhookAnswer {
  readonly status: 202 | 204 | 400 | 413;
  readonly text: string | null;
}

const ourMistakes = new Set<WebhookRefusal>(['secret_invalid', 'algorithm_unsupported', 'body_not_raw']);

/** Verifies and handles. Refusals become 400; mistakes of the receiver and failures of handlers are thrown. */
export async function receiveWebhook(
  delivery: WebhookDelivery,
  options: WebhookReceiverOptions,
): Promise<WebhookAnswer> {
  let verified: Awaited<ReturnType<typeof verifyDelivery>>;
  try {
    verified = await verifyDelivery(options.secrets, delivery, options);
  } catch (error) {
    if (!(error instanceof WebhookVerificationError) || ourMistakes.has(error.reason)) throw error;
    return { status: 400, text: error.reason };
  }
  const work = handleOnce(verified, options);
  if (!options.inBackground) {
    await work;
    return { status: 204, text: null };
  }
  options.inBackground(work);
  return { status: 202, text: null };
}

async function handleOnce(
  { id, event }: Awaited<ReturnType<typeof verifyDelivery>>,
  { seen, handlers }: WebhookReceiverOptions,
): Promise<void> {
  if (await seen?.has(id)) return;
  await handleWebhook(event, handlers);
  await seen?.add(id);
}
