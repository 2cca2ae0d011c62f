import { AbortError } from '../failures/abort-error.ts';
import { isOn } from '../run/early-settings.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Io } from '../run/io.ts';
import { type CredentialsFile, readCredentials, writeCredentials } from './credentials-file.ts';

/** Where a key is kept. */
export type Store = 'keychain' | 'file';

const wantsKeychain = ({ env }: Io) => env.HEADWATER_CREDENTIALS !== 'file' && !isOn(env.CI);

/** The key of a server and where it was found. */
export async function findStoredKey(
  io: Io,
  server: string,
): Promise<{ apiKey: string; source: Store } | null> {
  const stored = (await readCredentials(io.env)).servers[server];
  if (!stored) return null;
  if (stored.apiKey !== undefined) return { apiKey: stored.apiKey, source: 'file' };
  const apiKey = await fromKeychain(io, server);
  return apiKey === null ? null : { apiKey, source: 'keychain' };
}

/** In the keychain if it takes the key and gives it back, else in the file that only its owner may read. */
export async function storeKey(
  io: Io,
  server: string,
  apiKey: string,
): Promise<{ store: Store; path: string }> {
  const store: Store = (await takesKey(io, server, apiKey)) ? 'keychain' : 'file';
  const savedAt = io.now().toISOString();
  const { servers } = await readCredentials(io.env);
  const path = await writeCredentials(io.env, {
    defaultServer: server,
    servers: { ...servers, [server]: store === 'keychain' ? { savedAt } : { apiKey, savedAt } },
  });
  return { store, path };
}

/** The file forgets it in any case; a keychain that cannot be opened is no reason to stay signed in. */
export async function forgetKey(io: Io, server: string): Promise<boolean> {
  const { defaultServer, servers }: CredentialsFile = await readCredentials(io.env);
  const { [server]: gone, ...others } = servers;
  if (!gone) return false;
  if (gone.apiKey === undefined) await (await io.keyring())?.delete(server).catch(() => {});
  await writeCredentials(io.env, {
    defaultServer: defaultServer === server ? null : defaultServer,
    servers: others,
  });
  return true;
}

async function takesKey(io: Io, server: string, apiKey: string): Promise<boolean> {
  if (!wantsKeychain(io)) return false;
  const keyring = await io.keyring();
  if (!keyring) return false;
  try {
    await keyring.set(server, apiKey);
    return (await keyring.get(server)) === apiKey;
  } catch {
    return false;
  }
}

async function fromKeychain(io: Io, server: string): Promise<string | null> {
  const keyring = await io.keyring();
  try {
    if (keyring) return await keyring.get(server);
  } catch (cause) {
    throw keychainClosed(cause);
  }
  throw keychainClosed(null);
}

const keychainClosed = (cause: unknown) =>
  new AbortError({
    code: 'keychain_unavailable',
    exitCode: exitCodes.notPermitted,
    what: (m) => m.failures.keychainUnavailable,
    why: () => (cause instanceof Error ? cause.message : ''),
    next: [(m) => m.failures.openKeychain, () => 'HEADWATER_CREDENTIALS=file headwater login'],
    cause,
  });
