import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinaries } from './binaries.ts';
import { findIdentity, launchAs } from './identity.ts';

export const superuser = 'headwater';

export interface Cluster {
  /** PostgreSQL's own data folder. */
  path: string;
  password: string;
}

/** Makes the folder's cluster on first use; afterwards only reads its password. */
export async function initialiseCluster(dataDir: string, flags: string[] = []): Promise<Cluster> {
  const path = join(dataDir, 'cluster');
  const passwordFile = join(dataDir, 'password');
  if (!existsSync(path)) await runInitdb({ path, passwordFile, flags });
  return { path, password: readFileSync(passwordFile, 'utf8') };
}

interface InitdbOptions {
  path: string;
  passwordFile: string;
  flags: string[];
}

async function runInitdb({ path, passwordFile, flags }: InitdbOptions): Promise<void> {
  const identity = findIdentity();
  // Made beside its final place: a cluster that was killed half-way is never taken for a whole one.
  const draft = `${path}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (identity) for (const owned of [draft, passwordFile]) chownSync(owned, identity.uid, identity.gid);
  const { initdb } = findBinaries();
  const { command, args, ...user } = launchAs(
    identity,
    [
      initdb,
      `--pgdata=${draft}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--locale=C.UTF-8',
      '--encoding=UTF8',
      '--no-instructions',
      // The password is random and long; hashing it 4096 times would only slow every connection.
      '--set=scram_iterations=1',
      ...flags,
    ],
    [initdb, draft],
  );
  await promisify(execFile)(command, args, { ...user, cwd: draft });
  renameSync(draft, path);
}
