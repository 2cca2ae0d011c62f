import type { Prisma, Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';

export const grantSelect = {
  id: true,
  listingId: true,
  standing: true,
  state: true,
  rationale: true,
  criteria: true,
  proposedById: true,
  approvedById: true,
  decidedAt: true,
  validFrom: true,
  validUntil: true,
  reviewOn: true,
  endedReason: true,
  remindedAt: true,
  createdAt: true,
  listing: {
    select: { namespace: true, slug: true, organizationId: true, standing: true, state: true },
  },
} satisfies Prisma.StandingGrantSelect;

export type GrantRow = Prisma.StandingGrantGetPayload<{ select: typeof grantSelect }>;

export const findGrant = (db: Transaction, id: string): Promise<GrantRow | null> =>
  db.standingGrant.findUnique({ where: { id }, select: grantSelect });

export const insertGrant = (
  tx: Transaction,
  data: Omit<Prisma.StandingGrantUncheckedCreateInput, 'id'>,
): Promise<GrantRow> => tx.standingGrant.create({ data: { id: newId('std'), ...data }, select: grantSelect });

export const updateGrant = (
  tx: Transaction,
  change: { id: string; data: Prisma.StandingGrantUncheckedUpdateInput },
): Promise<GrantRow> =>
  tx.standingGrant.update({ where: { id: change.id }, data: change.data, select: grantSelect });

export const findProposal = (tx: Transaction, listingId: string): Promise<GrantRow | null> =>
  tx.standingGrant.findFirst({ where: { listingId, state: 'proposed' }, select: grantSelect });

export const findActiveGrant = (tx: Transaction, listingId: string): Promise<GrantRow | null> =>
  tx.standingGrant.findFirst({ where: { listingId, state: 'active' }, select: grantSelect });

export const listEndedGrants = (tx: Transaction, now: Date): Promise<GrantRow[]> =>
  tx.standingGrant.findMany({
    where: { state: 'active', validUntil: { lte: now } },
    orderBy: [{ validUntil: 'asc' }, { id: 'asc' }],
    take: 100,
    select: grantSelect,
  });

export const listGrantsToRemind = (
  tx: Transaction,
  { now, endsBefore }: { now: Date; endsBefore: Date },
): Promise<GrantRow[]> =>
  tx.standingGrant.findMany({
    where: { state: 'active', validUntil: { gt: now, lte: endsBefore }, remindedAt: null },
    orderBy: [{ validUntil: 'asc' }, { id: 'asc' }],
    take: 100,
    select: grantSelect,
  });

export interface GrantFilter {
  state?: string | undefined;
  standing?: string | undefined;
  listingId?: string | undefined;
  /** Only active grants whose re-review was due before this moment. */
  reviewBefore?: Date | undefined;
  limit: number;
  after: { createdAt: Date; id: string } | null;
}

export const listGrants = (db: Transaction, filter: GrantFilter): Promise<GrantRow[]> =>
  db.standingGrant.findMany({
    where: {
      ...(filter.state ? { state: filter.state } : {}),
      ...(filter.standing ? { standing: filter.standing } : {}),
      ...(filter.listingId ? { listingId: filter.listingId } : {}),
      ...(filter.reviewBefore ? { state: 'active', reviewOn: { lte: filter.reviewBefore } } : {}),
      ...(filter.after
        ? {
            OR: [
              { createdAt: { lt: filter.after.createdAt } },
              { createdAt: filter.after.createdAt, id: { lt: filter.after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: filter.limit + 1,
    select: grantSelect,
  });

export const setTrust = (tx: Transaction, change: { organizationId: string; trust: string; now: Date }) =>
  tx.organization.update({
    where: { id: change.organizationId },
    data: { trust: change.trust, updatedAt: change.now, revision: { increment: 1 } },
    select: { id: true, trust: true },
  });

export const findOrganization = (tx: Transaction, id: string) =>
  tx.organization.findUnique({ where: { id }, select: { id: true, kind: true, trust: true } });
