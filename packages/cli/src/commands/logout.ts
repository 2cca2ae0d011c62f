import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';

export const logoutCommand = defineCommand({
  brief: 'logout',
  flags: serverFlags,
  load: async () => (await import('../session/run-logout.ts')).runLogout,
});
