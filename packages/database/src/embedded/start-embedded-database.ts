import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { initialiseCluster, superuser } from './initialise-cluster.ts';
import { lockDirectory } from './lock-directory.ts';
import { stopOrphan } from './postmaster.ts';
import { type Server, startServer } from './start-server.ts';

export interface EmbeddedDatabaseOptions {
  /** Everything of the database lives here; made if missing, and used by one process at a time. */
  dataDir: string;
  /** Default: any free port of 127.0.0.1. */
  port?: number;
  /** PostgreSQL settings beside our own, e.g. `{ fsync: 'off' }`. */
  settings?: Record<string, string>;
  initdbFlags?: string[];
  /** Made on first start. Default: `headwater`. */
  database?: string;
}

export interface EmbeddedDatabase {
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL that belongs to this process. It stops with `stop()`, and also by itself when the
 * process ends in any other way, `kill -9` included.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true });
  // Others may walk through to reach the cluster, which is closed to all but its owner; nobody may list.
  chmodSync(dataDir, 0o711);
  const unlock = lockDirectory(dataDir);
  let server: Server | undefined;
  try {
    const { path: cluster, password } = await initialiseCluster(dataDir, options.initdbFlags);
    await stopOrphan(cluster);
    const { port, settings, database = 'headwater' } = options;
    server = await startServer({ cluster, logFile: join(dataDir, 'postgres.log'), port, settings });
    const serverUrl = `postgresql://${superuser}:${password}@127.0.0.1:${server.port}`;
    await createOnce(`${serverUrl}/postgres`, database);
    return { url: `${serverUrl}/${database}`, stop: () => stopAll(server, unlock) };
  } catch (error) {
    await stopAll(server, unlock);
    throw error;
  }
}

async function stopAll(server: Server | undefined, unlock: () => void): Promise<void> {
  await server?.stop();
  unlock();
}

async function createOnce(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
