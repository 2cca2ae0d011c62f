import { createApi } from '../api/create-api.ts';
import { credentialsPath } from '../credentials/credentials-file.ts';
import { findSignIn, openApi, type serverFlags } from '../credentials/sign-in.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { identityLines } from './identity-lines.ts';

export const runWhoami: Handler<typeof serverFlags> = async (run, { flags }) => {
  const signIn = await findSignIn(run, flags);
  const api = signIn ? createApi(run, signIn) : await openApi(run, flags);
  const identity = await api.whoami();
  const source = signIn?.source ?? 'file';
  run.data({ server: api.server, source, ...identity }, () => [
    ...identityLines(run.messages, api.server, identity),
    ...(source === 'environment' ? [run.messages.session.fromVariable] : []),
    ...(source === 'keychain' ? [run.messages.session.keptInKeychain] : []),
    ...(source === 'file' ? [run.messages.session.kept(credentialsPath(run.io.env))] : []),
  ]);
  return exitCodes.ok;
};
