import { HeadwaterError } from './headwater-error.ts';

/** No usable answer came back: DNS, TCP, TLS, a cut body. The original failure is in `cause`. */
export class ConnectionError extends HeadwaterError {
  override name = 'ConnectionError';
}

/** An attempt outlived `timeoutMs` (code `timeout`) or the whole call outlived `deadlineMs` (code `deadline`). */
export class TimeoutError extends HeadwaterError {
  override name = 'TimeoutError';
}

/** The caller's `AbortSignal` fired, in flight or while waiting for a retry. Its reason is in `cause`. */
export class AbortedError extends HeadwaterError {
  override name = 'AbortedError';
}
