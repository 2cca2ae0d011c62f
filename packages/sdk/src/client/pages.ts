import { HeadwaterError } from '../errors/headwater-error.ts';
import type { ApiPromise } from './api-promise.ts';

/** One page of a list; `nextCursor` is absent or `null` on the last one. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly nextCursor?: string | null | undefined;
}

/**
 * A list that is read page by page, as far as it is iterated. Nothing is sent before the first use.
 *
 * @example
 * for await (const listing of client.listings.list({ limit: 100 })) console.log(listing.id);
 *
 * @example
 * const { data, nextCursor } = await client.listings.list().page();
 */
export class Pages<T, P extends Page<T> = Page<T>> implements AsyncIterable<T> {
  readonly #read: (cursor: string | undefined) => ApiPromise<P>;

  constructor(read: (cursor: string | undefined) => ApiPromise<P>) {
    this.#read = read;
  }

  /** One page: the one after `cursor`, or the first one the parameters name. */
  page(cursor?: string): ApiPromise<P> {
    return this.#read(cursor);
  }

  /** Page after page. Throws with code `cursor_repeated` instead of reading the same page for ever. */
  async *pages(): AsyncGenerator<P, void, undefined> {
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page: P = await this.#read(cursor);
      yield page;
      cursor = page.nextCursor ?? undefined;
      if (cursor && seen.has(cursor)) {
        throw new HeadwaterError('The server sent a cursor that it had sent before', {
          code: 'cursor_repeated',
        });
      }
      if (cursor) seen.add(cursor);
    } while (cursor);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }
}
