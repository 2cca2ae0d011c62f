import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const pullFlags = {
  ...manifestFlags,
  release: flag.text('release', '1.2.0'),
  out: flag.text('pullOut', 'headwater.yaml|-'),
  merge: flag.switch('merge'),
  base: flag.text('base', '1.1.0'),
  writeConflicts: flag.switch('writeConflicts'),
  force: flag.switch('force'),
  ...serverFlags,
};

export const pullCommand = defineCommand({
  brief: 'pull',
  flags: pullFlags,
  args: [{ brief: 'listing', placeholder: 'listing', optional: true }],
  load: async () => (await import('../pull/run-pull.ts')).runPull,
});
