import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

export const listLeadsFlags = {
  state: flag.text('state', 'offered'),
  limit: flag.text('limit', '25'),
  ...serverFlags,
};

export const listLeadsCommand = defineCommand({
  brief: 'leadsList',
  flags: listLeadsFlags,
  formats: ['ndjson'],
  load: async () => (await import('../leads/run-list-leads.ts')).runListLeads,
});
