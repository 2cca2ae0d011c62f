import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

interface Postmaster {
  pid: number;
  ready: boolean;
}

/** What a server wrote into its data folder: its process id first, its state in the eighth line. */
export function findPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** Stops the server that a killed process left behind: politely, then at once. Committed work survives both. */
export async function stopOrphan(cluster: string): Promise<void> {
  const found = findPostmaster(cluster);
  if (!found) return;
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!serves(found.pid, cluster)) break;
    process.kill(found.pid, signal);
    await goneWithin(found.pid, cluster, 700);
  }
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

async function goneWithin(pid: number, cluster: string, timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (serves(pid, cluster) && Date.now() < deadline) await sleep(10);
}

/** Whether this process is a server of this very folder, and not a stranger that was given its number. */
function serves(pid: number, cluster: string): boolean {
  try {
    const args =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        : execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return args.includes(`-D ${cluster} `);
  } catch {
    return false;
  }
}
