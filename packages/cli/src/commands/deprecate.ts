import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const deprecateFlags = {
  ...manifestFlags,
  successor: flag.text('successor', 'com.example/new-app'),
  reason: flag.text('reason', 'text'),
  yes: flag.switch('yes'),
  ...serverFlags,
};

export const deprecateCommand = defineCommand({
  brief: 'deprecate',
  flags: deprecateFlags,
  args: [{ brief: 'listing', placeholder: 'listing', optional: true }],
  load: async () => (await import('../lifecycle/run-deprecate.ts')).runDeprecate,
});
