import { expect, test, vi } from 'vitest';
import { csvResponse } from './csv-response.ts';
import { everyRow } from './every-row.ts';

const pageOf = (from: number, count: number) => ({
  data: Array.from({ length: count }, (_, place) => from + place),
  nextCursor: from + count < 5000 ? String(from + count) : null,
});

test('a table of five thousand rows is a file of five thousand lines', async () => {
  const list = vi.fn(async (cursor?: string) => pageOf(Number(cursor ?? 0), 100));
  const rows = everyRow(list, (row) => [row, `name ${row}`]);
  const text = await csvResponse({ name: 'rows', head: ['number', 'name'], rows }).text();
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(5001);
  expect(lines.at(-1)).toBe('4999,name 4999');
  expect(list).toHaveBeenCalledTimes(50);
});

test('a download that is given up asks for no further page', async () => {
  const list = vi.fn(async (cursor?: string) => pageOf(Number(cursor ?? 0), 100));
  const response = csvResponse({ name: 'rows', head: ['number'], rows: everyRow(list, (row) => [row]) });
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.read();
  await reader?.cancel();
  expect(list.mock.calls.length).toBeLessThan(3);
});

test('a file that cannot be read to its end breaks off instead of looking whole', async () => {
  const rows = everyRow(
    async (cursor?: string) => {
      if (cursor) throw new Error('the database is gone');
      return pageOf(0, 2);
    },
    (row) => [row],
  );
  await expect(csvResponse({ name: 'rows', head: ['number'], rows }).text()).rejects.toThrow();
});
