import type { Prisma, Transaction } from '@headwater/database';

const shown = {
  id: true,
  organizationId: true,
  email: true,
  roles: true,
  invitedById: true,
  expiresAt: true,
  acceptedAt: true,
  revokedAt: true,
  createdAt: true,
  organization: { select: { id: true, kind: true, name: true, nameEn: true } },
} satisfies Prisma.InvitationSelect;
export type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof shown }>;

export const insertInvitation = (
  tx: Transaction,
  data: Prisma.InvitationUncheckedCreateInput,
): Promise<InvitationRow> => tx.invitation.create({ data, select: shown });

export const findInvitationByHash = (tx: Transaction, tokenHash: string): Promise<InvitationRow | null> =>
  tx.invitation.findUnique({ where: { tokenHash }, select: shown });

export const findInvitation = (
  tx: Transaction,
  where: { id: string; organizationId: string },
): Promise<InvitationRow | null> => tx.invitation.findFirst({ where, select: shown });

export const listInvitationsOf = (
  tx: Transaction,
  { organizationId, beforeId, take }: { organizationId: string; beforeId: string | null; take: number },
): Promise<InvitationRow[]> =>
  tx.invitation.findMany({
    where: { organizationId, ...(beforeId ? { id: { lt: beforeId } } : {}) },
    select: shown,
    orderBy: { id: 'desc' },
    take,
  });

const open = { acceptedAt: null, revokedAt: null };

/** False when it was used or revoked in the meantime: a token works once. */
export async function takeInvitation(
  tx: Transaction,
  { id, at }: { id: string; at: Date },
): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: { id, ...open }, data: { acceptedAt: at } });
  return count === 1;
}

export const revokeInvitations = (
  tx: Transaction,
  { where, at }: { where: { id?: string; organizationId: string; email?: string }; at: Date },
) => tx.invitation.updateMany({ where: { ...where, ...open }, data: { revokedAt: at } });

export const countOpenInvitations = (
  tx: Transaction,
  { organizationId, now }: { organizationId: string; now: Date },
): Promise<number> => tx.invitation.count({ where: { organizationId, ...open, expiresAt: { gt: now } } });

export const findPerson = (tx: Transaction, where: { id: string } | { email: string }) =>
  tx.user.findUnique({
    where,
    select: { id: true, name: true, email: true, emailVerified: true, locale: true, twoFactorEnabled: true },
  });
