import type { Database, Transaction } from '@headwater/database';
import type { SampleRows } from './sample-rows.ts';

export const hasOrganizations = async (database: Database): Promise<boolean> =>
  (await database.prisma.organization.findFirst({ select: { id: true } })) !== null;

export async function findEmails(database: Database, emails: string[]): Promise<Set<string>> {
  const found = await database.prisma.user.findMany({
    where: { email: { in: emails } },
    select: { email: true },
  });
  return new Set(found.map(({ email }) => email));
}

/** Many rows a statement: 330 listings in well under a second. */
export async function insertSample(tx: Transaction, rows: SampleRows): Promise<void> {
  await tx.organization.createMany({ data: rows.organizations });
  await tx.vendorProduct.createMany({ data: rows.products, skipDuplicates: true });
  await tx.user.createMany({ data: rows.users });
  await tx.account.createMany({ data: rows.accounts });
  await tx.membership.createMany({ data: rows.memberships });
  await tx.namespace.createMany({ data: rows.namespaces });
  await tx.storedFile.createMany({ data: rows.files });
  await tx.listing.createMany({ data: rows.listings.map(({ listing }) => listing) });
  await tx.listingVersion.createMany({ data: rows.listings.map(({ version }) => version) });
  await tx.$executeRaw`UPDATE listing l SET live_version_id = v.id FROM listing_version v WHERE v.listing_id = l.id`;
  for (const { listingId, successorId, reason, since } of rows.deprecations) {
    await tx.listing.update({
      where: { id: listingId },
      data: { state: 'deprecated', stateReason: reason, stateSince: since, successorId },
      select: { id: true },
    });
  }
  await tx.standingGrant.createMany({ data: rows.standings });
}

export const getCaseId = async (tx: Transaction, versionId: string): Promise<string> =>
  (await tx.reviewCase.findFirstOrThrow({ where: { versionId }, select: { id: true } })).id;
