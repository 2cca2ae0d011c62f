import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { makeScratchDirectory } from '../testing/scratch-directory.ts';
import { DirectoryInUseError } from './lock-directory.ts';
import { findPostmaster } from './postmaster.ts';
import { startEmbeddedDatabase } from './start-embedded-database.ts';

const dataDir = makeScratchDirectory();
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const program = fileURLToPath(new URL('./fixtures/hold-database.ts', import.meta.url));

/** Another process that starts the database and holds it; resolves with its answer. */
async function startElsewhere(): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('no output to read');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, line };
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

async function ask<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmasterPid = () => findPostmaster(join(dataDir, 'cluster'))?.pid;

test('it is PostgreSQL 18 in UTF-8 on UTC, and keeps its password to itself', async () => {
  const database = await startEmbeddedDatabase({ dataDir });
  const rows = await ask(
    database.url,
    `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('TimeZone') AS zone,
       pg_encoding_to_char(encoding) AS encoding, datcollate FROM pg_database WHERE datname = current_database()`,
  );
  expect(rows).toEqual([{ major: 18, zone: 'UTC', encoding: 'UTF8', datcollate: 'C.UTF-8' }]);
  expect(statSync(join(dataDir, 'password')).mode & 0o077).toBe(0);
  const stranger = new URL(database.url);
  stranger.password = 'guess';
  await expect(ask(stranger.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  await database.stop();
});

test('what was committed is there after stop and start', async () => {
  const first = await startEmbeddedDatabase({ dataDir });
  await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  await first.stop();
  expect(postmasterPid()).toBeUndefined();
  const second = await startEmbeddedDatabase({ dataDir });
  expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('a second process on the same folder is told so, and disturbs nobody', async () => {
  const { child, line: url } = await startElsewhere();
  await expect(startEmbeddedDatabase({ dataDir })).rejects.toThrow(DirectoryInUseError);
  expect(await ask(url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await kill(child, 'SIGKILL');
});

test('after kill -9 the server ends by itself, and the next start finds every commit within two seconds', async () => {
  const { child, line: url } = await startElsewhere();
  await ask(url, 'INSERT INTO kept VALUES (43)');
  await kill(child, 'SIGKILL');
  const startedAt = performance.now();
  const database = await startEmbeddedDatabase({ dataDir });
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(await ask(database.url, 'SELECT answer FROM kept ORDER BY 1')).toEqual([
    { answer: 42 },
    { answer: 43 },
  ]);
  await database.stop();
});

test('kill -9 of our process and of the database loses nothing that was committed', async () => {
  const { child, line: url } = await startElsewhere();
  await ask(url, 'INSERT INTO kept VALUES (44)');
  process.kill(postmasterPid() ?? 0, 'SIGKILL');
  await kill(child, 'SIGKILL');
  const database = await startEmbeddedDatabase({ dataDir });
  expect(await ask(database.url, 'SELECT count(*)::int AS rows FROM kept')).toEqual([{ rows: 3 }]);
  await database.stop();
});

test('a running server that nobody holds any more is replaced', async () => {
  const { child } = await startElsewhere();
  const orphan = postmasterPid() ?? 0;
  // Frozen, it cannot hear that its owner died, as when the machine is too busy.
  process.kill(orphan, 'SIGSTOP');
  await kill(child, 'SIGKILL');
  const resumed = setTimeout(() => process.kill(orphan, 'SIGCONT'), 200);
  const database = await startEmbeddedDatabase({ dataDir });
  clearTimeout(resumed);
  expect(postmasterPid()).not.toBe(orphan);
  await database.stop();
});

test('a process number that now belongs to a stranger is left alone', async () => {
  writeFileSync(join(dataDir, 'cluster', 'postmaster.pid'), `${process.pid}\n`);
  const database = await startEmbeddedDatabase({ dataDir });
  expect(await ask(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await database.stop();
});

test('SIGINT lets the holder stop its database cleanly', async () => {
  const { child } = await startElsewhere();
  await kill(child, 'SIGINT');
  expect(child.exitCode).toBe(0);
  expect(postmasterPid()).toBeUndefined();
  expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toContain('database system is shut down');
});

test('a port that is taken is reported with the words of the server', async () => {
  const { child, line: url } = await startElsewhere();
  const elsewhere = makeScratchDirectory();
  const port = Number(new URL(url).port);
  await expect(
    startEmbeddedDatabase({ dataDir: elsewhere, port, initdbFlags: ['--no-sync'] }),
  ).rejects.toThrow(/could not bind/);
  rmSync(elsewhere, { recursive: true });
  await kill(child, 'SIGINT');
});
