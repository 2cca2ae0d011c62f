import type { Prisma, Transaction } from '@headwater/database';

const shown = {
  id: true,
  organizationId: true,
  userId: true,
  roles: true,
  createdAt: true,
  user: { select: { name: true, email: true, twoFactorEnabled: true, locale: true } },
} satisfies Prisma.MembershipSelect;
export type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof shown }>;

const withOrganization = {
  roles: true,
  organization: { select: { id: true, kind: true, name: true, nameEn: true } },
} satisfies Prisma.MembershipSelect;
export type OwnMembershipRow = Prisma.MembershipGetPayload<{ select: typeof withOrganization }>;

export const insertMembership = (
  tx: Transaction,
  data: Prisma.MembershipUncheckedCreateInput,
): Promise<MembershipRow> => tx.membership.create({ data, select: shown });

/** Oldest first: without a choice a session acts for the organisation joined first. */
export const listMembershipsOfUser = (tx: Transaction, userId: string): Promise<OwnMembershipRow[]> =>
  tx.membership.findMany({ where: { userId }, select: withOrganization, orderBy: { id: 'asc' }, take: 200 });

export const findMembership = (
  tx: Transaction,
  where: { organizationId: string; userId: string },
): Promise<MembershipRow | null> =>
  tx.membership.findUnique({ where: { organizationId_userId: where }, select: shown });

export const findMember = (
  tx: Transaction,
  where: { id: string; organizationId: string },
): Promise<MembershipRow | null> => tx.membership.findFirst({ where, select: shown });

export const listMembershipsOf = (
  tx: Transaction,
  { organizationId, afterId, take }: { organizationId: string; afterId: string | null; take: number },
): Promise<MembershipRow[]> =>
  tx.membership.findMany({
    where: { organizationId, ...(afterId ? { id: { gt: afterId } } : {}) },
    select: shown,
    orderBy: { id: 'asc' },
    take,
  });

export const listHolders = (
  tx: Transaction,
  { organizationId, role }: { organizationId: string; role: string },
): Promise<MembershipRow[]> =>
  tx.membership.findMany({
    where: { organizationId, roles: { has: role } },
    select: shown,
    orderBy: { id: 'asc' },
  });

export const changeRolesOf = (
  tx: Transaction,
  { id, roles }: { id: string; roles: string[] },
): Promise<MembershipRow> => tx.membership.update({ where: { id }, data: { roles }, select: shown });

export const deleteMembership = (tx: Transaction, id: string) =>
  tx.membership.delete({ where: { id }, select: { id: true } });

/** Changes to who runs an organisation happen one after the other, so that two leads cannot both leave. */
export const lockOrganization = (tx: Transaction, organizationId: string) =>
  tx.$queryRaw`SELECT "id" FROM "organization" WHERE "id" = ${organizationId} FOR UPDATE`;

export const setActiveOrganization = (
  tx: Transaction,
  { sessionId, userId, organizationId }: { sessionId: string; userId: string; organizationId: string },
) =>
  tx.session.updateMany({ where: { id: sessionId, userId }, data: { activeOrganizationId: organizationId } });

/** Sessions of a person who left fall back to their own choice of what remains. */
export const forgetActiveOrganization = (
  tx: Transaction,
  where: { userId: string; organizationId: string },
) =>
  tx.session.updateMany({
    where: { userId: where.userId, activeOrganizationId: where.organizationId },
    data: { activeOrganizationId: null },
  });
