import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { defineQuery } from '../kit/index.ts';
import { leadIdInput } from './get-lead.ts';
import { loadLead } from './load-lead.ts';
import { messageSchema, toMessage } from './message-schema.ts';
import { listMessagesAfter } from './store-messages.ts';

/** Page by page and oldest first, so that a program goes on from where it was. */
export const listLeadMessages = defineQuery({
  name: 'demand.listLeadMessages',
  permission: 'lead.read',
  input: leadIdInput.extend(pageInput.shape),
  output: pageOf(messageSchema),
  async run({ input: { leadId, limit, cursor }, ctx }) {
    const row = await loadLead(ctx, leadId);
    const filters = { leadId };
    const rows = await listMessagesAfter(ctx.database.prisma, {
      leadId,
      after: decodeCursor(cursor, { filters, keys: ['time', 'text'] }),
      take: limit + 1,
    });
    const page = toPage(rows, { limit, filters, keys: (one) => [one.createdAt.toISOString(), one.id] });
    return { ...page, data: page.data.map((message) => toMessage(message, { row, reader: 'partner' })) };
  },
});
