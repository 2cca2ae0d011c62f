import type { listLeadsFlags } from '../commands/leads-list.ts';
import { openApi } from '../credentials/sign-in.ts';
import { formatTime } from '../output/format-time.ts';
import { plainText } from '../output/plain-text.ts';
import { table } from '../output/table.ts';
import type { Handler } from '../run/define-command.ts';
import { exitCodes } from '../run/exit-codes.ts';
import { parseLimit } from '../run/parse-limit.ts';
import { leadStateName } from './lead-state-name.ts';

export const runListLeads: Handler<typeof listLeadsFlags> = async (run, { flags }) => {
  const limit = parseLimit(flags.limit);
  const data = await (await openApi(run, flags)).listLeads({ state: flags.state, limit });
  run.data({ data }, () =>
    data.length === 0
      ? [run.messages.leads.none]
      : table(
          run.messages.leads.headers,
          data.map((lead) => [
            lead.id,
            leadStateName(run, lead.state),
            lead.listing,
            plainText(lead.company ?? ''),
            lead.respondBy ? formatTime(lead.respondBy) : '',
          ]),
        ),
  );
  return exitCodes.ok;
};
