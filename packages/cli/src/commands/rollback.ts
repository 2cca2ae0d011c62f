import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const rollbackFlags = {
  ...manifestFlags,
  to: flag.text('rollbackTo', '1.1.0'),
  dryRun: flag.switch('dryRun'),
  yes: flag.switch('yes'),
  ...serverFlags,
};

export const rollbackCommand = defineCommand({
  brief: 'rollback',
  flags: rollbackFlags,
  args: [{ brief: 'listing', placeholder: 'listing', optional: true }],
  load: async () => (await import('../rollback/run-rollback.ts')).runRollback,
});
