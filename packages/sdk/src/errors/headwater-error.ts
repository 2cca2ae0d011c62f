/**
 * Base class of everything the SDK throws on purpose.
 *
 * `attempts` says how many HTTP attempts were made; a conflict or a missing resource that appears after
 * the first attempt may be the echo of an earlier attempt whose answer was lost.
 *
 * @example
 * try {
 *   await client.listings.get({ id });
 * } catch (error) {
 *   if (error instanceof HeadwaterError) console.error(error.code, error.requestId);
 * }
 */
export class HeadwaterError extends Error {
  override name = 'HeadwaterError';
  /** Stable machine-readable code; never reworded, safe to branch on. */
  readonly code: string;
  /** `Request-Id` of the last response, when one was received. Quote it to the operator. */
  readonly requestId: string | undefined;
  /** HTTP attempts made for the call; 0 when it failed before anything was sent. */
  attempts = 0;

  constructor(message: string, options: { code: string; requestId?: string | undefined; cause?: unknown }) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = options.code;
    this.requestId = options.requestId;
  }

  /** A plain object for logs: no stack, no cause, no headers, never a key. */
  toJSON(): Record<string, unknown> {
    return Object.assign({} as Record<string, unknown>, this, { name: this.name, message: this.message });
  }
}
