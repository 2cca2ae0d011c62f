import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Migration, readMigrations } from './read-migrations.ts';

/** Any fixed number, known to nobody else; every Headwater server waits for it before migrating. */
const advisoryLock = 7_305_812_004;

/** Prisma's own table, so that `prisma migrate deploy` and `prisma migrate status` agree with us. */
const historyTable = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

export interface ApplyMigrationsOptions {
  url: string;
  /** Default: the folder `prisma/migrations`. */
  migrations?: Migration[];
}

export interface MigrationResult {
  applied: string[];
}

/**
 * Brings the database up to the newest migration. Safe to call from many servers at once; each migration and its
 * record are one transaction, so a server killed half-way leaves nothing half-done.
 */
export async function applyMigrations(options: ApplyMigrationsOptions): Promise<MigrationResult> {
  const { url, migrations = readMigrations() } = options;
  const client = new pg.Client({ connectionString: url, application_name: 'headwater-migrate' });
  await client.connect();
  try {
    if ((await findPending(client, migrations)).length === 0) return { applied: [] };
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock]);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return { applied: pending.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const table = await client.query<{ found: boolean }>(
    `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
  );
  if (!table.rows[0]?.found) return migrations;
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  const applied = new Map(rows.map((row) => [row.name, row.checksum]));
  const edited = migrations.find(({ name, sql }) => (applied.get(name) ?? checksum(sql)) !== checksum(sql));
  if (edited) throw new Error(`Migration ${edited.name} was changed after this database had applied it`);
  return migrations.filter(({ name }) => !applied.has(name));
}

async function apply(client: pg.Client, { name, sql }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(historyTable);
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum(sql), name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Migration ${name} failed and was rolled back: ${reason}`, { cause });
  }
}

function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex');
}
