import { AppError, newId, type OrganizationKind } from '@headwater/domain';
import { checkRoles, memberSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { findMembership, findOrganization, findPerson, insertMembership } from './store/index.ts';
import { toMember } from './views.ts';

/** Membership without an invitation: for set-up and the sample run only. */
export const addMember = defineCommand({
  name: 'organisations.addMember',
  permission: 'system',
  input: z.object({
    organizationId: z.string(),
    userId: z.string(),
    roles: z.array(z.string()).min(1).max(10),
  }),
  output: memberSchema,
  async run({ input: { organizationId, userId, roles }, ctx }) {
    const organization = await findOrganization(ctx.tx, organizationId);
    if (!organization || !(await findPerson(ctx.tx, { id: userId }))) throw new AppError('not_found');
    if (await findMembership(ctx.tx, { organizationId, userId })) throw new AppError('conflict');
    const checked = checkRoles(organization.kind as OrganizationKind, roles);
    const row = await insertMembership(ctx.tx, { id: newId('mbr'), organizationId, userId, roles: checked });
    ctx.record({ subject: row.id, organizationId, before: null, after: row });
    return toMember(row);
  },
});
