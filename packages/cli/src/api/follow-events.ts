import { type ClientOptions, createClient } from '@headwater/sdk';
import type { StreamNews } from './port.ts';
import { toAbortError } from './to-abort-error.ts';
import type { Event } from './types.ts';

interface Follow {
  from: { type?: string | undefined; after?: string | undefined };
  news: StreamNews;
  signal: AbortSignal;
}

/** The stream of the SDK with a client of its own, because its hooks tell of cuts. */
export async function* followEvents(
  settings: ClientOptions,
  { from, news, signal }: Follow,
): AsyncGenerator<Event> {
  let state: 'new' | 'open' | 'cut' = 'new';
  const { events } = createClient({
    ...settings,
    hooks: {
      ...settings.hooks,
      onRetry: ({ error }) => {
        if (state !== 'cut') news.cut(error.message);
        state = 'cut';
      },
      onResponse: async (seen) => {
        await settings.hooks?.onResponse?.(seen);
        if (seen.status >= 300) return;
        if (state === 'new') news.connected();
        if (state === 'cut') news.back();
        state = 'open';
      },
    },
  });
  try {
    yield* events.stream(
      { ...(from.type ? { type: from.type } : {}), ...(from.after ? { after: from.after } : {}) },
      { signal },
    );
  } catch (error) {
    throw toAbortError(error, settings.baseUrl);
  }
}
