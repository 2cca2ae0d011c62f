import { Prisma, type Transaction } from '@headwater/database';

const shown = {
  id: true,
  name: true,
  organizationId: true,
  method: true,
  state: true,
  domain: true,
  challenge: true,
  evidence: true,
  reason: true,
  decidedById: true,
  checkedAt: true,
  provedAt: true,
  createdAt: true,
} satisfies Prisma.NamespaceSelect;
export type NamespaceRow = Prisma.NamespaceGetPayload<{ select: typeof shown }>;

const withClaimant = {
  ...shown,
  organization: { select: { id: true, name: true, nameEn: true } },
} satisfies Prisma.NamespaceSelect;
export type NamespaceClaimRow = Prisma.NamespaceGetPayload<{ select: typeof withClaimant }>;

export const insertNamespace = (
  tx: Transaction,
  data: Prisma.NamespaceUncheckedCreateInput,
): Promise<NamespaceRow> => tx.namespace.create({ data, select: shown });

export const findNamespace = (
  tx: Transaction,
  where: { id: string; organizationId?: string },
): Promise<NamespaceRow | null> => tx.namespace.findFirst({ where, select: shown });

export const findOwnClaim = (
  tx: Transaction,
  where: { name: string; organizationId: string },
): Promise<NamespaceRow | null> =>
  tx.namespace.findUnique({ where: { name_organizationId: where }, select: shown });

/** Who owns a name, if anybody does. */
export const findNamespaceOwner = (tx: Transaction, name: string): Promise<NamespaceRow | null> =>
  tx.namespace.findFirst({ where: { name, state: 'proved' }, select: shown });

export const listNamespacesOf = (
  tx: Transaction,
  { organizationId, beforeId, take }: { organizationId: string; beforeId: string | null; take: number },
): Promise<NamespaceRow[]> =>
  tx.namespace.findMany({
    where: { organizationId, ...(beforeId ? { id: { lt: beforeId } } : {}) },
    select: shown,
    orderBy: { id: 'desc' },
    take,
  });

/** Claims that a curator has to decide, oldest first. */
export const listClaimsToDecide = (
  tx: Transaction,
  { state, afterId, take }: { state: string; afterId: string | null; take: number },
): Promise<NamespaceClaimRow[]> =>
  tx.namespace.findMany({
    where: { method: 'curator', state, ...(afterId ? { id: { gt: afterId } } : {}) },
    select: withClaimant,
    orderBy: { id: 'asc' },
    take,
  });

export const countPendingClaims = (tx: Transaction, organizationId: string): Promise<number> =>
  tx.namespace.count({ where: { organizationId, state: 'pending' } });

export const changeNamespace = (
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.NamespaceUpdateInput },
): Promise<NamespaceRow> => tx.namespace.update({ where: { id }, data, select: shown });

/** Null when another organisation proved the name first: the unique index decides races. */
export async function markProved(
  tx: Transaction,
  { id, data }: { id: string; data: Prisma.NamespaceUpdateInput },
): Promise<NamespaceRow | null> {
  try {
    return await changeNamespace(tx, { id, data: { ...data, state: 'proved' } });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return null;
    throw error;
  }
}
