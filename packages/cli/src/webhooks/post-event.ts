import type { Event } from '../api/types.ts';
import { interrupted } from '../run/ask.ts';
import type { Io } from '../run/io.ts';
import { signDelivery } from './sign-delivery.ts';

/** Where an event goes and what signs it. */
export interface Receiver {
  url: string;
  secret: string;
}

export interface Answer {
  /** Null: there was none. */
  status: number | null;
  error: string | null;
  /** The beginning of the body, which often says what is wrong. */
  body: string | null;
  durationMs: number;
}

/** As the server waits. */
const timeoutMs = 15_000;
const shownBytes = 300;

/** One signed POST like the server's: the same headers, the same body, no redirect followed. Never throws but for Ctrl-C. */
export async function postEvent(
  io: Io,
  { event, receiver, signedAt = io.now() }: { event: Event; receiver: Receiver; signedAt?: Date },
): Promise<Answer> {
  const body = JSON.stringify(event);
  const started = performance.now();
  const took = () => Math.round(performance.now() - started);
  try {
    const response = await fetch(receiver.url, {
      method: 'POST',
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Headwater-Webhooks/1',
        ...signDelivery({ id: event.id, body, at: signedAt, secret: receiver.secret }),
      },
      redirect: 'manual',
      signal: AbortSignal.any([io.signal, AbortSignal.timeout(timeoutMs)]),
    });
    const durationMs = took();
    return { status: response.status, error: null, body: await beginning(response), durationMs };
  } catch (error) {
    if (io.signal.aborted) throw interrupted();
    return { status: null, error: nameOf(error), body: null, durationMs: took() };
  }
}

async function beginning(response: Response): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length >= shownBytes) break;
  }
  return text.slice(0, shownBytes) || null;
}

/** `ECONNREFUSED` rather than `fetch failed`. */
function nameOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return name === 'TimeoutError' ? 'timeout' : (cause?.code ?? cause?.message ?? message);
}

export const isSuccess = ({ status }: Pick<Answer, 'status'>): boolean =>
  status !== null && status >= 200 && status < 300;
