import { AsyncLocalStorage } from 'node:async_hooks';
import { csvLine, csvStart } from '@headwater/domain';

export interface CsvTable {
  name: string;
  head: string[];
  rows: AsyncIterable<(string | number | null)[]>;
}

/** Rows as a file to be saved, written while they are read: however many there are, few are held at a time. */
export function csvResponse({ name, head, rows }: CsvTable): Response {
  const day = new Date().toISOString().slice(0, 10);
  const source = rows[Symbol.asyncIterator]();
  // Later rows are asked for by the connection, outside of the request; they are still of its language.
  const next = AsyncLocalStorage.bind(() => source.next());
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(csvStart + csvLine(head))),
    async pull(controller) {
      const { done, value } = await next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(csvLine(value)));
    },
    async cancel() {
      await source.return?.();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${day}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
