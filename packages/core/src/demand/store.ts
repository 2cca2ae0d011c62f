import type { Prisma, Transaction } from '@headwater/database';
import { leadGroups } from '@headwater/domain/demand';

type Reader = Pick<Transaction, 'lead' | 'listing' | 'listingAlias'>;

const listingColumns = {
  id: true,
  namespace: true,
  slug: true,
  organizationId: true,
  environment: true,
  state: true,
  liveVersion: { select: { manifest: true } },
  organization: { select: { name: true, nameEn: true } },
} as const;

const columns = {
  id: true,
  listingId: true,
  organizationId: true,
  environment: true,
  state: true,
  stateSince: true,
  respondBy: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  company: true,
  message: true,
  locale: true,
  consentPurpose: true,
  consentVersion: true,
  consentedAt: true,
  consentWithdrawnAt: true,
  customerUserId: true,
  closeReason: true,
  answeredAt: true,
  remindedAt: true,
  partnerReadAt: true,
  customerReadAt: true,
  declineReason: true,
  declineNote: true,
  revision: true,
  createdAt: true,
  listing: { select: listingColumns },
} as const;

export interface ListingName {
  environment: string;
  namespace: string;
  slug: string;
}

/** By its name, or by the name it had before a transfer. */
export async function findListing(db: Reader, name: ListingName) {
  const direct = await db.listing.findUnique({
    where: { environment_namespace_slug: name },
    select: listingColumns,
  });
  if (direct) return direct;
  const alias = await db.listingAlias.findUnique({
    where: { environment_namespace_slug: name },
    select: { listing: { select: listingColumns } },
  });
  return alias?.listing ?? null;
}

export type LeadListingRow = NonNullable<Awaited<ReturnType<typeof findListing>>>;

export const insertLead = (tx: Transaction, data: Prisma.LeadUncheckedCreateInput) =>
  tx.lead.create({ data, select: columns });

export type LeadRow = Awaited<ReturnType<typeof insertLead>>;

export const findLead = (
  db: Reader,
  where:
    | { id: string; organizationId: string; environment: string }
    | { statusTokenHash: string }
    | { id: string; customerUserId: string },
) => db.lead.findFirst({ where, select: columns });

/** Without a scope: for the worker, and for whoever holds a sealed link. */
export const findAnyLead = (db: Reader, id: string) => db.lead.findUnique({ where: { id }, select: columns });

/** Null when somebody else moved it since `row` was read. */
export async function updateLead(
  tx: Transaction,
  { row, data }: { row: LeadRow; data: Prisma.LeadUncheckedUpdateManyInput },
): Promise<LeadRow | null> {
  const { count } = await tx.lead.updateMany({
    where: { id: row.id, revision: row.revision },
    data: { ...data, revision: { increment: 1 } },
  });
  return count === 1 ? findAnyLead(tx, row.id) : null;
}

export const listOverdueLeads = (db: Reader, { now, limit }: { now: Date; limit: number }) =>
  db.lead.findMany({
    where: { state: 'offered', respondBy: { lt: now } },
    orderBy: { respondBy: 'asc' },
    take: limit,
    select: { id: true },
  });

/** Offered, not reminded yet, and due before the given time; what is overdue already expires instead. */
export const listLeadsToRemind = (
  db: Reader,
  { now, dueBefore, limit }: { now: Date; dueBefore: Date; limit: number },
) =>
  db.lead.findMany({
    where: { state: 'offered', respondBy: { gt: now, lte: dueBefore }, remindedAt: null },
    orderBy: { respondBy: 'asc' },
    take: limit,
    select: { id: true },
  });

export const findVendorId = async (tx: Transaction): Promise<string | null> =>
  (await tx.organization.findFirst({ where: { kind: 'vendor' }, select: { id: true } }))?.id ?? null;

export const listLeadRows = (
  db: Reader,
  { where, after, take }: { where: Prisma.LeadWhereInput; after: (string | number)[] | null; take: number },
) => {
  const [createdAt, id] = after ?? [];
  const onward: Prisma.LeadWhereInput =
    createdAt === undefined
      ? {}
      : {
          OR: [
            { createdAt: { lt: new Date(createdAt) } },
            { createdAt: new Date(createdAt), id: { lt: String(id) } },
          ],
        };
  return db.lead.findMany({
    where: { AND: [where, onward] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });
};

/** A masked contact must not be guessed by searching for it, so names and addresses match only once they are shown. */
export function leadsMatching(q: string): Prisma.LeadWhereInput {
  const contains = { contains: q, mode: 'insensitive' as const };
  const [namespace, slug] = q.split('/');
  return {
    consentWithdrawnAt: null,
    OR: [
      { company: contains },
      { listing: { OR: [{ slug: contains }, { namespace: contains }] } },
      ...(namespace && slug ? [{ listing: { namespace, slug: { startsWith: slug } } }] : []),
      { listing: { card: { OR: [{ nameZh: contains }, { nameEn: contains }] } } },
      {
        state: { in: [...leadGroups.mine] },
        OR: [{ contactName: contains }, { contactEmail: contains }, { message: contains }],
      },
    ],
  };
}

export interface LeadStep {
  at: Date;
  state: string;
  by: string | null;
  reason: string | null;
}

/** From the audit log, which is kept for ever; events are not. */
export async function listLeadSteps(
  db: Pick<Transaction, 'auditEntry'>,
  { leadId, organizationId }: { leadId: string; organizationId: string },
): Promise<LeadStep[]> {
  const rows = await db.auditEntry.findMany({
    where: { subject: leadId, organizationId },
    orderBy: { sequence: 'asc' },
    take: 100,
    select: { occurredAt: true, actorKind: true, actorName: true, reason: true, after: true },
  });
  return rows.flatMap(({ occurredAt, actorKind, actorName, reason, after }) => {
    const state = (after as { state?: unknown } | null)?.state;
    if (typeof state !== 'string') return [];
    const by = actorKind === 'user' || actorKind === 'api_key' ? actorName : null;
    return [{ at: occurredAt, state, by, reason }];
  });
}
