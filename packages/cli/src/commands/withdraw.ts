import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';
import { manifestFlags } from './manifest-flags.ts';

export const withdrawFlags = {
  ...manifestFlags,
  pending: flag.switch('pending'),
  reason: flag.text('reason', 'text'),
  yes: flag.switch('yes'),
  ...serverFlags,
};

export const withdrawCommand = defineCommand({
  brief: 'withdraw',
  flags: withdrawFlags,
  args: [{ brief: 'listing', placeholder: 'listing', optional: true }],
  load: async () => (await import('../lifecycle/run-withdraw.ts')).runWithdraw,
});
