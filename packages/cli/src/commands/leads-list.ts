import { serverFlags } from '../credentials/sign-in.ts';
import { defineCommand } from '../run/define-command.ts';
import { flag } from '../run/flags.ts';

const leadStates = [
  'offered',
  'accepted',
  'declined',
  'expired',
  'working',
  'converted',
  'lost',
  'withdrawn',
] as const;

export const listLeadsFlags = {
  state: flag.choice('state', leadStates),
  limit: flag.text('limit', '25'),
  ...serverFlags,
};

export const listLeadsCommand = defineCommand({
  brief: 'leadsList',
  flags: listLeadsFlags,
  formats: ['ndjson'],
  load: async () => (await import('../leads/run-list-leads.ts')).runListLeads,
});
