import { csvLine, csvStart } from '@headwater/domain';

/** Rows as a file to be saved. */
export function csvResponse(name: string, rows: (string | number | null)[][]): Response {
  const day = new Date().toISOString().slice(0, 10);
  return new Response(csvStart + rows.map(csvLine).join(''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${day}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
