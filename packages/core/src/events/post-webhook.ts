import { AppError } from '@headwater/domain';
import { attemptTimeoutMs, toWebhookBody, type WebhookSource } from '@headwater/domain/events';
import type { Deps } from '../kit/index.ts';
import { signWebhook } from './sign-webhook.ts';

const answerBytes = 4096;

export interface WebhookAnswer {
  status: number | null;
  /** Why there was no answer: our error code or the system's, never a text from the inside. */
  error: string | null;
  body: string | null;
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string> | null;
  durationMs: number;
}

/** One signed POST. Never throws: whatever happens is an answer to log. */
export async function postWebhook(
  deps: Deps,
  call: { url: string; event: WebhookSource; secrets: string[] },
): Promise<WebhookAnswer> {
  const body = JSON.stringify(toWebhookBody(call.event));
  const signed = signWebhook({ id: call.event.id, body, at: deps.clock.now(), secrets: call.secrets });
  const requestHeaders = {
    'content-type': 'application/json',
    'user-agent': 'Headwater-Webhooks/1',
    ...signed,
  };
  const started = performance.now();
  const durationMs = () => Math.round(performance.now() - started);
  try {
    const answer = await deps.ports.http.fetch({
      url: call.url,
      method: 'POST',
      headers: requestHeaders,
      body,
      timeoutMs: attemptTimeoutMs,
      maxBytes: answerBytes,
    });
    const responseHeaders = withoutCookies(answer.headers ?? {});
    return {
      status: answer.status,
      error: null,
      body: clean(answer.body),
      requestHeaders,
      responseHeaders,
      durationMs: durationMs(),
    };
  } catch (error) {
    const nothing = { status: null, body: null, responseHeaders: null };
    return { ...nothing, error: errorCode(error), requestHeaders, durationMs: durationMs() };
  }
}

/** A receiver's session is none of our business, and a log is no place for it. */
const withoutCookies = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !name.includes('cookie'))
      .map(([name, value]) => [name, clean(value)]),
  );

/** PostgreSQL stores no NUL. */
const clean = (text: string) => text.replaceAll('\u0000', '').slice(0, answerBytes);

function errorCode(error: unknown): string {
  if (error instanceof AppError) return error.code;
  const { name, code } = error as { name?: string; code?: unknown };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  return typeof code === 'string' ? code.slice(0, 60) : 'connection_failed';
}
