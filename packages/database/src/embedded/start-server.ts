import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries } from './binaries.ts';
import { findIdentity, launchAs } from './identity.ts';
import { findPostmaster } from './postmaster.ts';

/**
 * The server watches a pipe that only we hold: however our process ends, the pipe closes and PostgreSQL shuts
 * down cleanly. `exec` keeps the process id, so the server itself is our child.
 */
const watchThenExec = `
exec 3<&0
(
  cat <&3 >/dev/null
  read -r pid 2>/dev/null <"$0/postmaster.pid" && [ "$pid" = "$$" ] && kill -INT "$pid"
) &
exec 3<&- </dev/null "$@"
`;

export interface Server {
  port: number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  cluster: string;
  logFile: string;
  /** Default: any free port. */
  port?: number | undefined;
  settings?: Record<string, string> | undefined;
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const port = options.port ?? (await findFreePort());
  const child = launch({ ...options, port });
  await untilReady(child, options);
  return { port, stop: () => stopServer(child) };
}

function launch({ cluster, logFile, port, settings }: ServerOptions): ChildProcess {
  const { postgres } = findBinaries();
  const flags = Object.entries({
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const shell = ['/bin/sh', '-c', watchThenExec, cluster, postgres, '-D', cluster, ...flags];
  const { command, args, ...user } = launchAs(findIdentity(), shell, [postgres, cluster]);
  const log = openSync(logFile, 'w', 0o600);
  // Detached: Ctrl-C in a terminal reaches us alone, and we stop the database last.
  const child = spawn(command, args, { ...user, cwd: cluster, detached: true, stdio: ['pipe', log, log] });
  closeSync(log);
  child.stdin?.on('error', () => {});
  child.on('exit', () => child.stdin?.destroy());
  child.unref();
  return child;
}

async function untilReady(child: ChildProcess, { cluster, logFile }: ServerOptions): Promise<void> {
  let failure: Error | undefined;
  child.once('error', (error) => {
    failure = error;
  });
  for (;;) {
    const postmaster = findPostmaster(cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return;
    if (failure) throw failure;
    if (child.exitCode !== null || child.signalCode !== null) {
      const log = readFileSync(logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
      throw new Error(`PostgreSQL did not start. ${logFile} ends with:\n${log}`);
    }
    await sleep(5);
  }
}

/** Fast shutdown: open transactions roll back, everything committed is on disk; after 5 s without ceremony. */
function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 5000);
    child.once('exit', () => {
      clearTimeout(impatient);
      resolve();
    });
    child.kill('SIGINT');
  });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
