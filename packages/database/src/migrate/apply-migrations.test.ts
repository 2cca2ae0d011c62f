import { expect, test } from 'vitest';
import { createTestDatabase, useTestDatabase } from '../testing/create-test-database.ts';
import { applyMigrations } from './apply-migrations.ts';
import { readMigrations, toMigrationList } from './read-migrations.ts';
import { withSchemaEngine } from './schema-engine.ts';

const database = await useTestDatabase();

async function emptyDatabase() {
  const empty = await createTestDatabase();
  await empty.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  return empty;
}

const names = readMigrations().map(({ name }) => name);

test('a current database gets nothing', async () => {
  expect(await applyMigrations(database)).toEqual({ applied: [] });
});

test('three servers that start at once on an empty database apply each migration once', async () => {
  const empty = await emptyDatabase();
  const results = await Promise.all([1, 2, 3].map(() => applyMigrations(empty)));
  expect(results.flatMap(({ applied }) => applied)).toEqual(names);
  expect(await empty.prisma.listing.count()).toBe(0);
  await empty.close();
});

test("Prisma's own engine finds the history in order", async () => {
  const diagnosis = await withSchemaEngine(database.url, (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: toMigrationList(readMigrations()),
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    }),
  );
  expect(diagnosis).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], history: null });
});

test('a migration that fails leaves nothing behind, and the next start tries it again', async () => {
  const broken = { name: '99990101000000_broken', sql: 'CREATE TABLE half (id int); SELECT 1 / 0;' };
  const attempt = applyMigrations({ url: database.url, migrations: [...readMigrations(), broken] });
  await expect(attempt).rejects.toThrow('99990101000000_broken failed and was rolled back: division by zero');
  const { rows } = await database.pool.query(`SELECT to_regclass('half') AS half`);
  expect(rows).toEqual([{ half: null }]);
  const repaired = { ...broken, sql: 'CREATE TABLE half (id int); DROP TABLE half;' };
  const again = await applyMigrations({ url: database.url, migrations: [...readMigrations(), repaired] });
  expect(again.applied).toEqual([broken.name]);
});

test('a migration that was edited after it had been applied is refused', async () => {
  const [first, ...others] = readMigrations();
  const edited = { name: first?.name ?? '', sql: `${first?.sql}\n-- and one more thing` };
  await expect(applyMigrations({ url: database.url, migrations: [edited, ...others] })).rejects.toThrow(
    /was changed/,
  );
});
