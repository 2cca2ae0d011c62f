import type { declineLeadFlags } from '../commands/leads-decline.ts';
import { openApi } from '../credentials/sign-in.ts';
import { askText } from '../run/ask.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { leadLines } from './lead-lines.ts';

export const runDeclineLead: Handler<typeof declineLeadFlags> = async (run, { flags, args }) => {
  const { note } = flags;
  const reason =
    flags.reason ?? (await askText(run, { flag: 'reason', message: run.messages.leads.whyDecline }));
  const lead = await (await openApi(run, flags)).declineLead(args[0] ?? '', { reason, note });
  run.say(run.messages.leads.declined);
  run.data(lead, (value) => leadLines(run, value));
  return exitCodes.ok;
};
