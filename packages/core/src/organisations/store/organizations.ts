import type { Prisma, Transaction } from '@headwater/database';
import type { OrganizationKind } from '@headwater/domain';

const shown = {
  id: true,
  kind: true,
  name: true,
  nameEn: true,
  website: true,
  country: true,
  trust: true,
  revision: true,
  createdAt: true,
} satisfies Prisma.OrganizationSelect;
export type OrganizationRow = Prisma.OrganizationGetPayload<{ select: typeof shown }>;

export const insertOrganization = (
  tx: Transaction,
  data: Prisma.OrganizationUncheckedCreateInput,
): Promise<OrganizationRow> => tx.organization.create({ data, select: shown });

export const findOrganization = (tx: Transaction, id: string): Promise<OrganizationRow | null> =>
  tx.organization.findUnique({ where: { id }, select: shown });

export const findVendor = (tx: Transaction): Promise<OrganizationRow | null> =>
  tx.organization.findFirst({ where: { kind: 'vendor' satisfies OrganizationKind }, select: shown });

/** Null when somebody else changed it first. */
export async function changeOrganization(
  tx: Transaction,
  { id, revision, data }: { id: string; revision: number; data: Prisma.OrganizationUpdateManyMutationInput },
): Promise<OrganizationRow | null> {
  const { count } = await tx.organization.updateMany({
    where: { id, revision },
    data: { ...data, revision: { increment: 1 } },
  });
  return count === 0 ? null : findOrganization(tx, id);
}

export const takeLock = (tx: Transaction, key: bigint) =>
  tx.$queryRaw`SELECT pg_advisory_xact_lock(${key})::text`;
