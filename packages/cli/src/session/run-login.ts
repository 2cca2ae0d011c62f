import { createApi } from '../api/create-api.ts';
import type { loginFlags } from '../commands/login.ts';
import { serverAddress } from '../credentials/server-address.ts';
import { findServer } from '../credentials/sign-in.ts';
import { storeKey } from '../credentials/stored-key.ts';
import { AbortError } from '../failures/abort-error.ts';
import { askSecret, askText } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { identityLines } from './identity-lines.ts';

/** Keeps a key only after the server has said whose it is. */
export const runLogin: Handler<typeof loginFlags> = async (run, { flags }) => {
  const { messages: m, io } = run;
  const server =
    (await findServer(run, flags)) ??
    serverAddress(await askText(run, { flag: 'server', message: m.session.whichServer }), flags);
  const apiKey = flags.tokenStdin
    ? (await io.stdin.text()).trim()
    : (await askSecret(run, { flag: 'tokenStdin', message: m.session.pasteKey(server) })).trim();
  if (!/^[\x21-\x7e]{8,512}$/.test(apiKey)) throw notAKey();
  const identity = await createApi(run, { server, apiKey }).whoami();
  const { store, path } = await storeKey(io, server, apiKey);
  warnAboutVariable(run);
  run.data({ server, ...identity, credentials: store === 'keychain' ? store : path }, () => [
    m.session.signedIn(identity.organization.name),
    ...identityLines(m, server, identity),
    store === 'keychain' ? m.session.keptInKeychain : m.session.kept(path),
  ]);
  return exitCodes.ok;
};

function warnAboutVariable(run: Invocation): void {
  if (run.io.env.HEADWATER_API_KEY) run.say(run.messages.session.variableWins);
}

const notAKey = () =>
  new AbortError({
    code: 'invalid_api_key',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.notAKey,
    next: [() => 'headwater login --token-stdin < key.txt'],
  });
