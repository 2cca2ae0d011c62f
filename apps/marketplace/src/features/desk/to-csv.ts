/** With a byte order mark, so that spreadsheet programs read Chinese; lines end as RFC 4180 says. */
export function csvResponse(name: string, rows: (string | number | null)[][]): Response {
  const day = new Date().toISOString().slice(0, 10);
  return new Response(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${day}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

/** A leading sign that a spreadsheet would run as a formula is disarmed (OWASP). */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
