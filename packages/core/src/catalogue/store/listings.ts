import { Prisma, type Transaction } from '@headwater/database';
import { AppError, type Environment, newId } from '@headwater/domain';

export const listingSelect = {
  id: true,
  namespace: true,
  slug: true,
  organizationId: true,
  kind: true,
  environment: true,
  state: true,
  standing: true,
  revision: true,
  liveVersionId: true,
  liveVersion: { select: { id: true, version: true, state: true, manifest: true, pushedById: true } },
} satisfies Prisma.ListingSelect;

export type ListingRow = Prisma.ListingGetPayload<{ select: typeof listingSelect }>;

/** `organizationId` absent: the vendor's side, which may load every listing. */
export interface ListingQuery {
  /** `lst_…` or `namespace/slug`; an earlier name finds the listing too. */
  ref: string;
  environment: Environment;
  organizationId?: string;
}

export const nameOf = (listing: { namespace: string; slug: string }): string =>
  `${listing.namespace}/${listing.slug}`;

export async function findListingId(db: Transaction, query: ListingQuery): Promise<string | null> {
  const where = {
    environment: query.environment,
    ...(query.organizationId ? { organizationId: query.organizationId } : {}),
  };
  if (query.ref.startsWith('lst_') && !query.ref.includes('/')) {
    const row = await db.listing.findFirst({ where: { ...where, id: query.ref }, select: { id: true } });
    return row?.id ?? null;
  }
  const [namespace = '', slug = ''] = query.ref.toLowerCase().split('/');
  const row = await db.listing.findFirst({ where: { ...where, namespace, slug }, select: { id: true } });
  if (row) return row.id;
  const alias = await db.listingAlias.findFirst({
    where: { environment: query.environment, namespace, slug, listing: where },
    select: { listingId: true },
  });
  return alias?.listingId ?? null;
}

/** Held until the commit, so that two writers of one listing never both see the old state. */
export async function lockListing(tx: Transaction, query: ListingQuery): Promise<ListingRow> {
  const id = await findListingId(tx, query);
  if (!id) throw new AppError('not_found');
  return lockListingById(tx, id);
}

export async function lockListingById(tx: Transaction, id: string): Promise<ListingRow> {
  await tx.$queryRaw`SELECT "id" FROM "listing" WHERE "id" = ${id} FOR UPDATE`;
  return tx.listing.findUniqueOrThrow({ where: { id }, select: listingSelect });
}

export async function insertListing(
  tx: Transaction,
  listing: {
    namespace: string;
    slug: string;
    organizationId: string;
    kind: string;
    environment: Environment;
    now: Date;
  },
): Promise<ListingRow> {
  const { now, ...data } = listing;
  try {
    return await tx.listing.create({
      data: { id: newId('lst'), ...data, stateSince: now, createdAt: now, updatedAt: now },
      select: listingSelect,
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      throw new AppError('conflict', { cause: error });
    throw error;
  }
}

/** Every change of a listing or of one of its versions raises the revision that its ETag is made from. */
export const updateListing = (
  tx: Transaction,
  change: { id: string; now: Date; data: Prisma.ListingUncheckedUpdateInput },
) =>
  tx.listing.update({
    where: { id: change.id },
    data: { ...change.data, updatedAt: change.now, revision: { increment: 1 } },
    select: listingSelect,
  });

export async function isNameTaken(
  tx: Transaction,
  name: { environment: string; namespace: string; slug: string },
): Promise<boolean> {
  const row = await tx.listing.findFirst({ where: name, select: { id: true } });
  return row !== null;
}

export const findAlias = (db: Transaction, name: { environment: string; namespace: string; slug: string }) =>
  db.listingAlias.findFirst({ where: name, select: { id: true, listingId: true } });

export const removeAlias = (tx: Transaction, id: string) =>
  tx.listingAlias.delete({ where: { id }, select: { id: true } });

export const insertAlias = (
  tx: Transaction,
  alias: { environment: string; namespace: string; slug: string; listingId: string; createdAt: Date },
) => tx.listingAlias.create({ data: { id: newId('als'), ...alias }, select: { id: true } });

/** The organisation that proved a namespace. */
export const findNamespaceOwner = (db: Transaction, name: string) =>
  db.namespace.findFirst({
    where: { name, state: 'proved' },
    select: { organizationId: true, organization: { select: { kind: true } } },
  });

export const listNamespaces = async (db: Transaction, organizationId: string): Promise<string[]> => {
  const rows = await db.namespace.findMany({
    where: { organizationId, state: 'proved' },
    select: { name: true },
  });
  return rows.map((row) => row.name);
};

export const getOrganization = (db: Transaction, id: string) =>
  db.organization.findUniqueOrThrow({
    where: { id },
    select: { id: true, kind: true, name: true, nameEn: true, trust: true },
  });

/** Suspensions whose end has come. */
export const listEndedSuspensions = async (db: Transaction, now: Date): Promise<string[]> => {
  const rows = await db.listing.findMany({
    where: { state: 'suspended', stateUntil: { lte: now } },
    orderBy: { id: 'asc' },
    take: 100,
    select: { id: true },
  });
  return rows.map((row) => row.id);
};

export const getListingById = (db: Transaction, id: string): Promise<ListingRow> =>
  db.listing.findUniqueOrThrow({ where: { id }, select: listingSelect });
