import { AppError } from '@headwater/domain';
import { ownOrganizationSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { listMembershipsOfUser, setActiveOrganization } from './store/index.ts';
import { userOf } from './user-of.ts';
import { toOwnOrganization } from './views.ts';

/** From the next request on this session acts for that organisation. */
export const switchOrganization = defineCommand({
  name: 'organisations.switchOrganization',
  permission: 'signed_in',
  input: z.object({ organizationId: z.string().max(40) }),
  output: ownOrganizationSchema,
  async run({ input: { organizationId }, ctx }) {
    const { userId, sessionId, organization } = userOf(ctx.actor);
    const memberships = await listMembershipsOfUser(ctx.tx, userId);
    const chosen = memberships.find((membership) => membership.organization.id === organizationId);
    if (!chosen) throw new AppError('not_found');
    if (sessionId) await setActiveOrganization(ctx.tx, { sessionId, userId, organizationId });
    ctx.record({
      subject: userId,
      organizationId,
      before: { activeOrganizationId: organization?.id ?? null },
      after: { activeOrganizationId: organizationId },
    });
    return toOwnOrganization(chosen, organizationId);
  },
});
