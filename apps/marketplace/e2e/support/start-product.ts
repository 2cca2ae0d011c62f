import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startMailServer } from './mail-server.ts';
import { startNameServer } from './name-server.ts';

const root = resolve(import.meta.dirname, '../../../..');

/**
 * Starts the whole product as `npm start` does, on its embedded database, with a real mail server and name server.
 * With HEADWATER_E2E_URL set, uses what runs there: quick while writing a test that reads no mail.
 */
export default async function startProduct(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.HEADWATER_E2E_URL) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'headwater-e2e-'));
  const [port, mails, names] = await Promise.all([
    freePort(),
    startMailServer(join(folder, 'mails')),
    startNameServer(join(folder, 'txt.json')),
  ]);
  const url = `http://localhost:${port}`;
  const server = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: join(folder, 'data'),
      SMTP_URL: mails.url,
      DNS_SERVERS: names.address,
      ALLOW_PRIVATE_ADDRESSES: '1',
      INQUIRIES_PER_HOUR: '1000',
      SIGN_INS_PER_MINUTE: '1000',
      LOG_LEVEL: 'error',
    },
  });
  await ready(server);
  Object.assign(process.env, {
    HEADWATER_E2E_URL: url,
    HEADWATER_E2E_MAILS: mails.folder,
    HEADWATER_E2E_TXT: names.file,
  });
  return async () => {
    await stopped(server);
    await Promise.all([mails.close(), names.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    server.once('exit', (code) => fail(new Error(`the server ended with ${code} before it was ready`)));
    server.stdout?.on('data', (chunk) => {
      if (String(chunk).includes('is ready at')) done();
    });
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    server.removeAllListeners('exit');
    server.once('exit', () => done());
    server.kill('SIGTERM');
  });
}
