import { AppError, decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { inquirySchema, toInquiry } from './inquiry-schema.ts';
import { listLeadRows } from './store.ts';
import { countUnread } from './store-messages.ts';

/** What a signed-in person asked, whichever organisation they act for now. */
export const listMyInquiries = defineQuery({
  name: 'demand.listMyInquiries',
  permission: 'signed_in',
  input: pageInput,
  output: pageOf(inquirySchema.extend({ unread: z.number().int() })),
  async run({ input: { limit, cursor }, ctx }) {
    if (ctx.actor.kind !== 'user') throw new AppError('forbidden');
    const where = { customerUserId: ctx.actor.userId };
    const after = decodeCursor(cursor, { filters: where, keys: ['time', 'text'] });
    const rows = await listLeadRows(ctx.database.prisma, { where, after, take: limit + 1 });
    const page = toPage(rows, {
      limit,
      filters: where,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    const leadIds = page.data.map(({ id }) => id);
    const unread = await countUnread(ctx.database.prisma, { leadIds, reader: 'customer' });
    return {
      ...page,
      data: page.data.map((row) => ({ ...toInquiry(row), unread: unread.get(row.id) ?? 0 })),
    };
  },
});
