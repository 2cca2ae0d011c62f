import type { Prisma, Transaction } from '@headwater/database';
import { newId } from '@headwater/domain';

export const draftSelect = {
  id: true,
  organizationId: true,
  environment: true,
  listingId: true,
  listing: { select: { namespace: true, slug: true } },
  manifest: true,
  baseVersionId: true,
  revision: true,
  updatedById: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.ListingDraftSelect;

export type DraftRow = Prisma.ListingDraftGetPayload<{ select: typeof draftSelect }>;

/** Whose drafts; every query names it, so that no draft crosses a tenant or an environment. */
export interface DraftScope {
  organizationId: string;
  environment: string;
}

export const findDraftRow = (
  db: Transaction,
  { organizationId, environment, ...one }: DraftScope & ({ id: string } | { listingId: string }),
): Promise<DraftRow | null> =>
  db.listingDraft.findFirst({ where: { organizationId, environment, ...one }, select: draftSelect });

export const insertDraft = (
  tx: Transaction,
  {
    manifest,
    now,
    ...draft
  }: DraftScope &
    Pick<DraftRow, 'listingId' | 'baseVersionId' | 'updatedById'> & {
      manifest: Prisma.InputJsonObject;
      now: Date;
    },
): Promise<DraftRow> =>
  tx.listingDraft.create({
    data: { id: newId('ldr'), ...draft, manifest, createdAt: now, updatedAt: now },
    select: draftSelect,
  });

/** Null when somebody saved in between: the revision in the condition decides, not an earlier reading. */
export async function updateDraft(
  tx: Transaction,
  change: {
    id: string;
    revision: number;
    manifest: Prisma.InputJsonObject;
    baseVersionId?: string | undefined;
    updatedById: string;
    now: Date;
  },
): Promise<DraftRow | null> {
  const { id, revision, now, manifest, updatedById, baseVersionId } = change;
  const { count } = await tx.listingDraft.updateMany({
    where: { id, revision },
    data: {
      manifest,
      updatedById,
      updatedAt: now,
      revision: { increment: 1 },
      ...(baseVersionId === undefined ? {} : { baseVersionId }),
    },
  });
  return count === 0 ? null : tx.listingDraft.findUniqueOrThrow({ where: { id }, select: draftSelect });
}

export async function lockDraft(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "listing_draft" WHERE "id" = ${id} FOR UPDATE`;
}

export const removeDraft = (tx: Transaction, id: string) => tx.listingDraft.delete({ where: { id } });

export const countNewDrafts = (db: Transaction, scope: DraftScope): Promise<number> =>
  db.listingDraft.count({ where: { ...scope, listingId: null } });

export const listNewDraftRows = (
  db: Transaction,
  query: DraftScope & { limit: number; after: { updatedAt: Date; id: string } | null },
): Promise<DraftRow[]> => {
  const { limit, after, ...scope } = query;
  const older = after && {
    OR: [{ updatedAt: { lt: after.updatedAt } }, { updatedAt: after.updatedAt, id: { lt: after.id } }],
  };
  return db.listingDraft.findMany({
    where: { ...scope, listingId: null, ...older },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: draftSelect,
  });
};
