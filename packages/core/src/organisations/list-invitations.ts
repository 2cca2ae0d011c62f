import { decodeCursor, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { invitationSchema } from '@headwater/domain/organisations';
import { defineQuery } from '../kit/index.ts';
import { listInvitationsOf } from './store/index.ts';
import { toInvitation } from './views.ts';

export const listInvitations = defineQuery({
  name: 'organisations.listInvitations',
  permission: 'member.read',
  input: pageInput,
  output: pageOf(invitationSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const filters = { organizationId };
    const beforeId = decodeCursor(cursor, { filters, keys: ['text'] })?.[0] ?? null;
    const rows = await listInvitationsOf(ctx.database.prisma, { organizationId, beforeId, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [row.id] });
    return { data: data.map((row) => toInvitation(row, ctx.clock.now())), nextCursor };
  },
});
