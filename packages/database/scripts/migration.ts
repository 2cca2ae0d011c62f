import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedDatabase } from '../src/embedded/index.ts';
import { compareSchema } from '../src/migrate/compare-schema.ts';
import { migrationsUrl } from '../src/migrate/read-migrations.ts';

const usage = `npm run migration -w @headwater/database -- <name> [--empty]

Writes prisma/migrations/<time>_<name>/migration.sql with what changed in prisma/schema. Read it, and append by hand
what the schema language cannot say. --empty makes the file even when the schema did not change.`;

async function main(): Promise<void> {
  const [name = '', ...flags] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(usage);
  const dataDir = mkdtempSync(join(tmpdir(), 'headwater-migration-'));
  const database = await startEmbeddedDatabase({
    dataDir,
    settings: { fsync: 'off' },
    initdbFlags: ['--no-sync'],
  });
  try {
    const sql = await compareSchema(database);
    if (!sql && !flags.includes('--empty'))
      return console.log('The migrations already say what the schema says.');
    const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
    const folder = fileURLToPath(new URL(`${time}_${name}/`, migrationsUrl));
    mkdirSync(folder);
    writeFileSync(join(folder, 'migration.sql'), sql || '-- Written by hand.\n');
    console.log(join(folder, 'migration.sql'));
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await main();
