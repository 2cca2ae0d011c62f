import { AppError } from '@headwater/domain';
import { invitationState, organizationKind } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineQuery, sha256 } from '../kit/index.ts';
import { findInvitationByHash, findPerson } from './store/index.ts';
import { invitationStateOf } from './views.ts';

export const invitationToken = z.string().min(20).max(100);

/** What the page behind the mail's link shows, before the person has signed in. Knowing the token is the permission. */
export const getInvitation = defineQuery({
  name: 'organisations.getInvitation',
  permission: 'public',
  input: z.object({ token: invitationToken }),
  output: z.object({
    email: z.string(),
    /** Null when the invitation came from the command line. */
    invitedBy: z.string().nullable(),
    roles: z.array(z.string()),
    state: invitationState,
    expiresAt: z.iso.datetime(),
    organization: z.object({ name: z.string(), nameEn: z.string().nullable(), kind: organizationKind }),
  }),
  async run({ input, ctx }) {
    const row = await findInvitationByHash(ctx.database.prisma, sha256(input.token));
    if (!row) throw new AppError('not_found');
    const { name, nameEn, kind } = row.organization;
    const inviter = await findPerson(ctx.database.prisma, { id: row.invitedById });
    return {
      email: row.email,
      invitedBy: inviter?.name ?? null,
      roles: row.roles,
      state: invitationStateOf(row, ctx.clock.now()),
      expiresAt: row.expiresAt.toISOString(),
      organization: { name, nameEn, kind: organizationKind.parse(kind) },
    };
  },
});
