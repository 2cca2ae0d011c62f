const firstDelayMs = 500;
const maxDelayMs = 8_000;
const maxRetryAfterMs = 60_000;

/** `Retry-After` in milliseconds: seconds or an HTTP date, counted from the server's own `Date` if it sent one. */
export function readRetryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const until = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(until)) return undefined;
  const serverNow = Date.parse(headers.get('date') ?? '');
  return Math.max(0, until - (Number.isNaN(serverNow) ? Date.now() : serverNow));
}

/**
 * The wait before the next attempt: exponential with full jitter, and never less than the server asked for.
 * `undefined` when it asked for longer than a caller would wait.
 */
export function retryDelayMs(attempt: number, retryAfterMs: number | undefined): number | undefined {
  if (retryAfterMs === undefined)
    return Math.random() * Math.min(maxDelayMs, firstDelayMs * 2 ** (attempt - 1));
  return retryAfterMs > maxRetryAfterMs ? undefined : retryAfterMs + Math.random() * firstDelayMs;
}
