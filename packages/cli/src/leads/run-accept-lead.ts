import type { acceptLeadFlags } from '../commands/leads-accept.ts';
import { openApi } from '../credentials/sign-in.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { leadLines } from './lead-lines.ts';

/** Accepting shows the contact and starts the work; the customer is told. */
export const runAcceptLead: Handler<typeof acceptLeadFlags> = async (run, { flags, args }) => {
  const lead = await (await openApi(run, flags)).acceptLead(args[0] ?? '');
  run.say(run.messages.leads.accepted);
  run.data(lead, (value) => leadLines(run, value));
  return exitCodes.ok;
};
