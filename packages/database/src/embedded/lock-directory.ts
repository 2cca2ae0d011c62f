import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Holder {
  pid: number;
  /** When that process started, where the system tells; a process id alone is used again one day. */
  startedAt: string;
}

export class DirectoryInUseError extends Error {
  override name = 'DirectoryInUseError';
}

/** Takes the directory for this process; the lock of a process that was killed does not count. */
export function lockDirectory(directory: string): () => void {
  const lock = join(directory, 'lock');
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Holder));
  try {
    if (!claim(mine, lock)) {
      const holder = findHolder(directory);
      if (holder)
        throw new DirectoryInUseError(`${directory} is in use by process ${holder.pid}; stop that first`);
      renameSync(mine, lock);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

/** The living process that holds the directory. */
export function findHolder(directory: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(join(directory, 'lock'), 'utf8')) as Holder;
    return startOf(holder.pid) === holder.startedAt ? holder : null;
  } catch {
    return null;
  }
}

/** A hard link appears whole or not at all, so nobody ever reads half a lock. */
function claim(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Empty when there is no such process; `alive` where the system does not say when it started. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return '';
  }
  if (process.platform !== 'linux') return 'alive';
  // Field 22 of stat(5), counted after the parenthesis that closes the command's name.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
