/** Page after page until there is none, as a file asks for the next row. */
export async function* everyRow<Row, Cells>(
  list: (cursor?: string) => Promise<{ data: Row[]; nextCursor: string | null }>,
  cells: (row: Row) => Cells,
): AsyncGenerator<Cells> {
  let cursor: string | undefined;
  do {
    const page = await list(cursor);
    for (const row of page.data) yield cells(row);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
