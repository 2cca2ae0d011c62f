import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const pushFlags = { ...manifestFlags, dryRun: flag.switch('dryRun'), ...serverFlags };

export const pushCommand = defineCommand({
  brief: 'push',
  flags: pushFlags,
  formats: ['github'],
  load: async () => (await import('../push/run-push.ts')).runPush,
});
