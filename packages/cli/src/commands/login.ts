import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

export const loginFlags = { ...serverFlags, tokenStdin: flag.switch('tokenStdin') };

export const loginCommand = defineCommand({
  brief: 'login',
  flags: loginFlags,
  load: async () => (await import('../session/run-login.ts')).runLogin,
});
