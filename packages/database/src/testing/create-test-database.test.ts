import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { createTestDatabase, useTestDatabase } from './create-test-database.ts';

const database = await useTestDatabase();

const word = () => ({ word: randomUUID(), cards: 1 });

test('a clone is migrated and empty', async () => {
  const clone = await createTestDatabase();
  expect(await clone.prisma.listing.count()).toBe(0);
  await clone.close();
});

test('what one clone stores, no other clone sees', async () => {
  const other = await createTestDatabase();
  await database.prisma.catalogueWord.create({ data: word() });
  expect(await other.prisma.catalogueWord.count()).toBe(0);
  await other.close();
});

test('eight clones made at once all work', async () => {
  const clones = await Promise.all(Array.from({ length: 8 }, createTestDatabase));
  await Promise.all(clones.map(({ prisma }) => prisma.catalogueWord.create({ data: word() })));
  expect(await Promise.all(clones.map(({ prisma }) => prisma.catalogueWord.count()))).toEqual(
    Array(8).fill(1),
  );
  await Promise.all(clones.map((clone) => clone.close()));
});

test('closing a clone removes it from the server', async () => {
  const clone = await createTestDatabase();
  const name = new URL(clone.url).pathname.slice(1);
  await clone.close();
  const { rowCount } = await database.pool.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  expect(rowCount).toBe(0);
});

test('pool and prisma see the same database', async () => {
  const data = word();
  await database.prisma.catalogueWord.create({ data });
  const { rows } = await database.pool.query('SELECT word FROM catalogue_word WHERE word = $1', [data.word]);
  expect(rows).toEqual([{ word: data.word }]);
});
