import { defineQuery } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { loadLead } from './load-lead.ts';
import { threadSchema, toThread } from './message-schema.ts';
import { listMessages } from './store-messages.ts';

/** The whole talk as the partner may read it now, and whether it may write. */
export const getLeadThread = defineQuery({
  name: 'demand.getLeadThread',
  permission: 'lead.read',
  input: leadIdInput,
  output: threadSchema,
  async run({ input, ctx }) {
    const row = await loadLead(ctx, input.leadId);
    return toThread(await listMessages(ctx.database.prisma, row.id), { row, reader: 'partner' });
  },
});
