import type { Api } from '../api/port.ts';
import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { flag } from '../run/flags.ts';
import type { Invocation } from '../run/invocation.ts';
import { readCredentials } from './credentials-file.ts';
import { serverAddress } from './server-address.ts';
import { findStoredKey, type Store } from './stored-key.ts';

/** Flags of every command that talks to a server. */
export const serverFlags = {
  server: flag.text('server', 'https://partners.example.com'),
  allowHttp: flag.switch('allowHttp'),
};

export interface ServerFlags {
  server: string | undefined;
  allowHttp: boolean;
}

export interface SignIn {
  server: string;
  apiKey: string;
  /** Where the key came from. */
  source: 'environment' | Store;
}

/** The server that is meant: the flag (or HEADWATER_SERVER), else the one of the last login. */
export async function findServer(run: Invocation, flags: ServerFlags): Promise<string | null> {
  const text = flags.server ?? (await readCredentials(run.io.env)).defaultServer;
  return text === null ? null : serverAddress(text, flags);
}

export async function findSignIn(run: Invocation, flags: ServerFlags): Promise<SignIn | null> {
  const server = await findServer(run, flags);
  if (server === null) return null;
  const fromEnvironment = run.io.env.HEADWATER_API_KEY?.trim();
  if (fromEnvironment) return { server, apiKey: fromEnvironment, source: 'environment' };
  const stored = await findStoredKey(run.io, server);
  return stored && { server, ...stored };
}

/** The server's operations as the signed-in organisation; exit 5 or 2 when nobody or no server is known. */
export async function openApi(run: Invocation, flags: ServerFlags): Promise<Api> {
  const signIn = await findSignIn(run, flags);
  if (!signIn) throw await notSignedIn(run, flags);
  const { createApi } = await import('../api/create-api.ts');
  return createApi(run, signIn);
}

async function notSignedIn(run: Invocation, flags: ServerFlags): Promise<AbortError> {
  const server = await findServer(run, flags);
  return new AbortError({
    code: 'not_signed_in',
    exitCode: exitCodes.notPermitted,
    what: (m) => m.failures.notSignedIn(server),
    why: (m) => m.failures.whyNotSignedIn,
    next: [
      () => `headwater login --server ${server ?? 'https://partners.example.com'} --token-stdin < key.txt`,
    ],
  });
}
