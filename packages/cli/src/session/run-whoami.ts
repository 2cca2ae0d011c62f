import { createApi } from '../api/create-api.ts';
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
  ]);
  return exitCodes.ok;
};
