import { decodeCursor, environmentOf, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { leadGroupNames, leadGroups, leadStates } from '@headwater/domain/demand';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { leadSchema, toLead } from './lead-schema.ts';
import { leadsMatching, listLeadRows } from './store.ts';
import { countUnread } from './store-messages.ts';

export const listLeads = defineQuery({
  name: 'demand.listLeads',
  permission: 'lead.read',
  input: pageInput.extend({
    state: z.enum(leadStates).optional(),
    group: z.enum(leadGroupNames).optional().describe('Several states under one name'),
    q: z
      .string()
      .trim()
      .max(100)
      .optional()
      .describe('Part of the company, the listing or, once accepted, the contact'),
    listingId: z.string().max(60).optional(),
  }),
  output: pageOf(leadSchema.extend({ unread: z.number().int().describe('Messages not read yet') })),
  async run({ input: { limit, cursor, ...filter }, ctx }) {
    const { state, group, q, listingId } = filter;
    const rows = await listLeadRows(ctx.database.prisma, {
      where: {
        organizationId: organizationOf(ctx.actor),
        environment: environmentOf(ctx.actor),
        ...(state ? { state } : group ? { state: { in: [...leadGroups[group]] } } : {}),
        ...(listingId ? { listingId } : {}),
        ...(q ? leadsMatching(q) : {}),
      },
      after: decodeCursor(cursor, { filters: filter, keys: ['time', 'text'] }),
      take: limit + 1,
    });
    const page = toPage(rows, {
      limit,
      filters: filter,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    const leadIds = page.data.map(({ id }) => id);
    const unread = await countUnread(ctx.database.prisma, { leadIds, reader: 'partner' });
    return { ...page, data: page.data.map((row) => ({ ...toLead(row), unread: unread.get(row.id) ?? 0 })) };
  },
});
