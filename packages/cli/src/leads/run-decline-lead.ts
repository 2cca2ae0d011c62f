import type { declineLeadFlags } from '../commands/leads-decline.ts';
import { openApi } from '../credentials/sign-in.ts';
import { askChoice } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import type { Invocation } from '../run/invocation.ts';
import { type DeclineReason, declineReasons } from './decline-reasons.ts';
import { leadLines } from './lead-lines.ts';

export const runDeclineLead: Handler<typeof declineLeadFlags> = async (run, { flags, args }) => {
  const { note } = flags;
  const reason = flags.reason ?? (await askReason(run));
  const lead = await (await openApi(run, flags)).declineLead(args[0] ?? '', { reason, note });
  run.say(run.messages.leads.declined);
  run.data(lead, (value) => leadLines(run, value));
  return exitCodes.ok;
};

function askReason(run: Invocation): Promise<DeclineReason> {
  const { messages: m } = run;
  const options = declineReasons.map((value) => ({ value, label: m.declineReasons[value] }));
  return askChoice(run, { flag: 'reason', message: m.leads.whyDecline, options });
}
