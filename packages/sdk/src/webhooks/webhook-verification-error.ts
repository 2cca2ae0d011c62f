/**
 * Why a delivery was refused. `secret_invalid`, `algorithm_unsupported` (a runtime whose WebCrypto has no Ed25519) and
 * `body_not_raw` are mistakes of the receiver, all others of the sender.
 */
export type WebhookRefusal =
  | 'secret_invalid'
  | 'algorithm_unsupported'
  | 'header_missing'
  | 'header_malformed'
  | 'timestamp_too_old'
  | 'timestamp_too_new'
  | 'body_not_raw'
  | 'signature_mismatch'
  | 'payload_invalid';

/**
 * A delivery that must not be acted upon. Answer it with 400; the sender will try again.
 *
 * The message never holds a secret, a signature or any of the body.
 */
export class WebhookVerificationError extends Error {
  override name = 'WebhookVerificationError';
  /** Stable reason, safe to branch on. */
  readonly reason: WebhookRefusal;

  constructor(reason: WebhookRefusal, advice = '') {
    super(`Webhook refused: ${reason}${advice}`);
    this.reason = reason;
  }
}
