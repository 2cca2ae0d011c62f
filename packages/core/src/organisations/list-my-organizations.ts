import { ownOrganizationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listMembershipsOfUser } from './store/index.ts';
import { userOf } from './user-of.ts';
import { toOwnOrganization } from './views.ts';

/** For the switcher; a person belongs to few, so there are no pages. */
export const listMyOrganizations = defineQuery({
  name: 'organisations.listMyOrganizations',
  permission: 'signed_in',
  input: z.object({}),
  output: z.object({ data: z.array(ownOrganizationSchema) }),
  async run({ ctx }) {
    const { userId, organization } = userOf(ctx.actor);
    const rows = await listMembershipsOfUser(ctx.database.prisma, userId);
    return { data: rows.map((row) => toOwnOrganization(row, organization?.id)) };
  },
});
