import { HeadwaterError } from '../errors/headwater-error.ts';
import { ConnectionError } from '../errors/transport-errors.ts';
import { readMessages } from './read-messages.ts';

/** Opens one connection that goes on after `lastEventId`; a refusal is thrown as the error of an ordinary call. */
export type OpenStream = (
  lastEventId: string | undefined,
  signal: AbortSignal,
) => Promise<ReadableStream<Uint8Array>>;

interface StreamOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told of a cut, before the wait. What it throws ends the stream. */
  readonly onCut?:
    | ((cut: { attempt: number; delayMs: number; error: HeadwaterError }) => unknown)
    | undefined;
}

/** The server says something every 15 s; silent for three times as long, the connection is dead. */
const silenceMs = 45_000;
const longestDelayMs = 30_000;

/**
 * Things as they happen, for as long as it is iterated. Nothing is sent before. After a cut it connects again and goes
 * on behind the last one that was handed out, so that nothing is missed; what was handed out just before a crash of
 * your program can come again.
 *
 * @example
 * for await (const event of client.events.stream({}, { signal })) console.log(event.type);
 */
export class EventStream<T> implements AsyncIterable<T> {
  readonly #open: OpenStream;
  readonly #options: StreamOptions;

  constructor(open: OpenStream, options: StreamOptions) {
    this.#open = open;
    this.#options = options;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    const { signal, onCut } = this.#options;
    let lastId: string | undefined;
    for (let attempt = 1; ; attempt++) {
      const stop = new AbortController();
      const follow = () => stop.abort(signal?.reason);
      signal?.addEventListener('abort', follow);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(), silenceMs);
      };
      let cut: HeadwaterError | undefined;
      try {
        signal?.throwIfAborted();
        alive();
        const body = await this.#open(lastId, stop.signal);
        for await (const message of readMessages(body, alive)) {
          attempt = 0;
          lastId = message.id ?? lastId;
          if (!message.event) yield parse(message.data);
        }
      } catch (error) {
        if (signal?.aborted) return;
        cut = asCut(error);
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', follow);
        stop.abort();
      }
      // The server ends every connection after a while; that is no failure.
      if (!cut && attempt === 0) continue;
      const delayMs = Math.random() * Math.min(longestDelayMs, 500 * 2 ** attempt);
      await onCut?.({ attempt, delayMs, error: cut ?? ended() });
      await pause(delayMs, signal);
      if (signal?.aborted) return;
    }
  }
}

const ended = () => new ConnectionError('The stream ended before it began', { code: 'connection' });

/** A refusal is final, and so is what cannot be read; anything on the way, and a server that is busy, is not. */
function asCut(error: unknown): HeadwaterError {
  if (!(error instanceof HeadwaterError))
    return new ConnectionError('The stream was cut', { code: 'connection', cause: error });
  const { status } = error as { status?: number };
  if (error instanceof ConnectionError || status === 429 || (status ?? 0) > 499) return error;
  throw error;
}

function parse(data: string) {
  try {
    return JSON.parse(data);
  } catch {
    throw new HeadwaterError('A message of the stream cannot be read', { code: 'invalid_response' });
  }
}

const pause = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done);
  });
