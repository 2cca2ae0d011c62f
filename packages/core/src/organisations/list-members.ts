import { decodeCursor, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { memberSchema } from '@headwater/domain/organisations';
import { defineQuery } from '../kit/index.ts';
import { listMembershipsOf } from './store/index.ts';
import { toMember } from './views.ts';

export const listMembers = defineQuery({
  name: 'organisations.listMembers',
  permission: 'member.read',
  input: pageInput,
  output: pageOf(memberSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const filters = { organizationId };
    const afterId = decodeCursor(cursor, { filters, keys: ['text'] })?.[0] ?? null;
    const rows = await listMembershipsOf(ctx.database.prisma, { organizationId, afterId, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [row.id] });
    return { data: data.map(toMember), nextCursor };
  },
});
