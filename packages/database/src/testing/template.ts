import { createHash } from 'node:crypto';
import pg from 'pg';
import { applyMigrations } from '../migrate/apply-migrations.ts';
import { readMigrations } from '../migrate/read-migrations.ts';

/** Changes with every migration, so that a template is never older than the schema. */
export function hashMigrations(): string {
  const hash = createHash('sha256');
  for (const { name, sql } of readMigrations()) hash.update(name).update('\0').update(sql).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Migrates the database and closes it to connections: cloning needs a source that nobody has open. */
export async function makeTemplate(serverUrl: string, name: string): Promise<void> {
  const template = new URL(serverUrl);
  template.pathname = name;
  await withClient(serverUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    if (await isTemplate(client, name)) return;
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
    await applyMigrations({ url: template.href });
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
}

async function isTemplate(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [
    name,
  ]);
  return rowCount === 1;
}

export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}
