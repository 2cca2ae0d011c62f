import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Product {
  url: string;
  /** Processor time of the server's process so far, its database not included; null where the system does not tell. */
  cpuMs(): number | null;
  stop(): Promise<void>;
}

/** The product as `npm start` runs it, on the build as it is, with the sample catalogue in a database of its own. */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-web-'));
  const port = await freePort();
  const server = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'error' },
  });
  await new Promise<void>((done, fail) => {
    server.once('exit', (code) => fail(new Error(`the server ended with ${code} before it was ready`)));
    server.stdout.on('data', (chunk) => String(chunk).includes('is ready at') && done());
  });
  return {
    url: `http://localhost:${port}`,
    cpuMs: () => cpuMsOf(server.pid),
    async stop() {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Linux counts in hundredths of a second; the fields follow the name in parentheses. */
function cpuMsOf(pid: number | undefined): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
