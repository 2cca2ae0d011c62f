import { assertLeadRemains, checkRoles, memberSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { loadMember } from './load-member.ts';
import { changeRolesOf } from './store/index.ts';
import { toMember } from './views.ts';

export const changeRoles = defineCommand({
  name: 'organisations.changeRoles',
  permission: 'member.write',
  input: z.object({ memberId: z.string().max(40), roles: z.array(z.string().max(40)).min(1).max(10) }),
  output: memberSchema,
  async run({ input, ctx }) {
    const { organizationId, kind, member, otherLeads } = await loadMember(ctx, input.memberId);
    const roles = checkRoles(kind, input.roles);
    assertLeadRemains(kind, { before: member.roles, after: roles, otherLeads });
    const after = await changeRolesOf(ctx.tx, { id: member.id, roles });
    ctx.record({ subject: member.id, organizationId, before: member, after });
    return toMember(after);
  },
});
