import { serverFlags } from '../credentials/sign-in.ts';
import { declineReasons } from '../leads/decline-reasons.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

export const declineLeadFlags = {
  reason: flag.choice('declineReason', declineReasons),
  note: flag.text('note', 'text'),
  ...serverFlags,
};

export const declineLeadCommand = defineCommand({
  brief: 'leadsDecline',
  flags: declineLeadFlags,
  args: [{ brief: 'lead', placeholder: 'lead' }],
  load: async () => (await import('../leads/run-decline-lead.ts')).runDeclineLead,
});
