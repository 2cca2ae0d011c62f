import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';

export const acceptLeadFlags = { ...serverFlags };

export const acceptLeadCommand = defineCommand({
  brief: 'leadsAccept',
  flags: acceptLeadFlags,
  args: [{ brief: 'lead', placeholder: 'lead' }],
  load: async () => (await import('../leads/run-accept-lead.ts')).runAcceptLead,
});
