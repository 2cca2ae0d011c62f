import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedDatabase } from '../embedded/index.ts';
import { makeScratchDirectory } from './scratch-directory.ts';
import { hashMigrations, makeTemplate } from './template.ts';

export interface TestServer {
  /** A database that is always there, to make others from. */
  url: string;
  template: string;
  stop(): Promise<void>;
}

const cache = fileURLToPath(new URL('../../../../node_modules/.cache/headwater/', import.meta.url));

/** Fast instead of durable: the data lives as long as the test run. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  shared_buffers: '64MB',
  min_wal_size: '2MB',
  max_connections: '200',
};

/** `TEST_DATABASE_URL` names a server to use instead; its role must be allowed to create databases. */
export async function startTestServer(): Promise<TestServer> {
  const template = `headwater_template_${hashMigrations()}`;
  const given = process.env.TEST_DATABASE_URL;
  if (!given) return startEmbedded(template);
  await makeTemplate(given, template);
  return { url: given, template, stop: async () => {} };
}

async function startEmbedded(template: string): Promise<TestServer> {
  const dataDir = makeScratchDirectory();
  const archive = join(cache, `${template}.tar`);
  const cached = existsSync(archive);
  if (cached) execFileSync('tar', ['-xf', archive, '-C', dataDir]);
  let server = await start(dataDir);
  if (!cached) {
    await makeTemplate(server.url, template);
    await server.stop();
    keep(dataDir, archive);
    server = await start(dataDir);
  }
  const stop = async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, template, stop };
}

function start(dataDir: string) {
  const initdbFlags = ['--no-sync', '--wal-segsize=1', '--no-data-checksums'];
  return startEmbeddedDatabase({ dataDir, database: 'postgres', settings, initdbFlags });
}

/** One file instead of 1,500, and only the newest: later runs start from it without initdb or migrations. */
function keep(dataDir: string, archive: string): void {
  mkdirSync(cache, { recursive: true });
  const outdated = readdirSync(cache).filter((name) => name.startsWith('headwater_template_'));
  for (const name of outdated) rmSync(join(cache, name), { force: true });
  const draft = `${archive}.${process.pid}`;
  execFileSync('tar', ['-cf', draft, '-C', dataDir, 'cluster', 'password']);
  renameSync(draft, archive);
}
