import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const diffFlags = {
  ...manifestFlags,
  against: flag.text('against', 'live|draft|1.2.0|FILE'),
  exitCode: flag.switch('exitCode'),
  ...serverFlags,
};

export const diffCommand = defineCommand({
  brief: 'diff',
  flags: diffFlags,
  load: async () => (await import('../diff/run-diff.ts')).runDiff,
});
