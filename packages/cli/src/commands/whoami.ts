import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';

export const whoamiCommand = defineCommand({
  brief: 'whoami',
  flags: serverFlags,
  load: async () => (await import('../session/run-whoami.ts')).runWhoami,
});
