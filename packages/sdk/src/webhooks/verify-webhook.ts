import { importVerifyKey, type VerifyKey } from './import-verify-key.ts';
import { readDelivery, type WebhookDelivery } from './read-delivery.ts';
import type { UnknownWebhookEvent } from './webhook-event.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/** Options of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** How far the sender's clock may be from ours, both ways. Default 300, as Standard Webhooks recommends. */
  readonly toleranceSeconds?: number | undefined;
  /** Milliseconds since 1970; for receivers that are tested with a moved clock. Default `Date.now()`. */
  readonly nowMs?: number | undefined;
}

/**
 * Verifies a delivery by Standard Webhooks 1.0 and gives its event. Nothing of it may be trusted before.
 *
 * The body must be the raw bytes or text as they came, not a parsed object. Secrets are `whsec_…` (HMAC-SHA256,
 * `v1`) or `whpk_…` (ed25519 public key, `v1a`); give both the old and the new one while rotating. A delivery can
 * come twice: make what follows idempotent by the `webhook-id` header.
 *
 * @throws {@link WebhookVerificationError} with the reason.
 * @example
 * const event = await verifyWebhook(process.env.HEADWATER_WEBHOOK_SECRET ?? '', request);
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  delivery: Request | WebhookDelivery,
  options: VerifyWebhookOptions = {},
): Promise<UnknownWebhookEvent> {
  return (await verifyDelivery(secrets, delivery, options)).event;
}

/** The event with the id of its delivery, which is signed too. */
export async function verifyDelivery(
  secrets: string | readonly string[],
  delivery: Request | WebhookDelivery,
  options: VerifyWebhookOptions,
): Promise<{ id: string; event: UnknownWebhookEvent }> {
  const keys = await Promise.all([secrets].flat().map(importVerifyKey));
  const { id, timestamp, signatures, body } = await readDelivery(delivery);
  const ageSeconds = Math.floor((options.nowMs ?? Date.now()) / 1000) - Number(timestamp);
  const toleranceSeconds = options.toleranceSeconds ?? 300;
  // Written so that NaN, as a mistaken option gives it, refuses.
  if (!(ageSeconds <= toleranceSeconds)) throw new WebhookVerificationError('timestamp_too_old');
  if (!(-ageSeconds <= toleranceSeconds)) throw new WebhookVerificationError('timestamp_too_new');
  const signed = new Uint8Array(await new Blob([`${id}.${timestamp}.`, body]).arrayBuffer());
  if (!(await isSignedByAny(keys, { signatures, signed })))
    throw new WebhookVerificationError('signature_mismatch');
  return { id, event: parseEvent(body) };
}

/** WebCrypto compares in constant time; every signature is tried with every key of its version. */
async function isSignedByAny(
  keys: VerifyKey[],
  delivery: { signatures: string[]; signed: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  const pairs = delivery.signatures.flatMap((signature) =>
    keys.map((key) => key.verify(signature, delivery.signed)),
  );
  return (await Promise.all(pairs)).includes(true);
}

/** From the verified bytes, never from the text that was handed in. */
function parseEvent(body: Uint8Array): UnknownWebhookEvent {
  try {
    const event = JSON.parse(new TextDecoder().decode(body));
    if (typeof event.type === 'string') return event;
  } catch {}
  throw new WebhookVerificationError('payload_invalid');
}
