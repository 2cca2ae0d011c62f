import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Io } from '../run/io.ts';

interface Credential {
  /** Not there when the keychain of the system has it. */
  apiKey?: string;
  savedAt: string;
}

export interface CredentialsFile {
  /** The server of the last login. */
  defaultServer: string | null;
  servers: Record<string, Credential>;
}

const empty: CredentialsFile = { defaultServer: null, servers: {} };

export function credentialsPath(env: Io['env']): string {
  const base = env.XDG_CONFIG_HOME || (process.platform === 'win32' ? env.APPDATA : undefined);
  return join(base || join(env.HOME || homedir(), '.config'), 'headwater', 'credentials.json');
}

export async function readCredentials(env: Io['env']): Promise<CredentialsFile> {
  const path = credentialsPath(env);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw unreadable(path, error);
  });
  if (text === null) return empty;
  try {
    const { defaultServer, servers } = JSON.parse(text) as Partial<CredentialsFile>;
    return { defaultServer: defaultServer ?? null, servers: { ...servers } };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Written beside and moved into place, so that a crash leaves the old file; only its owner may read it. */
export async function writeCredentials(env: Io['env'], content: CredentialsFile): Promise<string> {
  const path = credentialsPath(env);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, path);
  return path;
}

const unreadable = (path: string, cause: unknown) =>
  new AbortError({
    code: 'credentials_unreadable',
    exitCode: exitCodes.notPermitted,
    what: (m) => m.failures.credentialsUnreadable(path),
    next: [() => 'headwater login'],
    cause,
  });
