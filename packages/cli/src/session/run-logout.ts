import type { serverFlags } from '../credentials/sign-in.ts';
import { findServer } from '../credentials/sign-in.ts';
import { forgetKey } from '../credentials/stored-key.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';

/** Forgets the key here; the key itself lives on until it is revoked on the server. */
export const runLogout: Handler<typeof serverFlags> = async (run, { flags }) => {
  const { messages: m, io } = run;
  const server = await findServer(run, flags);
  const removed = server !== null && (await forgetKey(io, server));
  run.data({ server, removed }, () => [removed ? m.session.signedOut(server) : m.session.wasNotSignedIn]);
  if (removed) run.say(m.session.revokeToo);
  return exitCodes.ok;
};
