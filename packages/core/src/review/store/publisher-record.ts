import type { Transaction } from '@headwater/database';

interface PublisherRecord {
  liveListings: number;
  publishedVersions: number;
  rejected: number;
  changesRequested: number;
  appeals: number;
  missedClocks: number;
  whitelisted: number;
  boutique: number;
  suspended: number;
  medianHours: number | null;
}

/** What this publisher's submissions came to so far, in one statement. */
export async function publisherRecord(db: Transaction, organizationId: string): Promise<PublisherRecord> {
  const rows = await db.$queryRaw<PublisherRecord[]>`
    SELECT listings.*, cases.*, decisions.*,
      (SELECT count(*)::int FROM "listing_version" v JOIN "listing" l ON l."id" = v."listing_id"
        WHERE l."organization_id" = ${organizationId} AND l."environment" = 'live'
        AND v."published_at" IS NOT NULL) AS "publishedVersions"
    FROM (
      SELECT count(*) FILTER (WHERE "state" = 'live')::int AS "liveListings",
        count(*) FILTER (WHERE "state" = 'suspended')::int AS "suspended",
        count(*) FILTER (WHERE "state" = 'live' AND "standing" = 'whitelisted')::int AS "whitelisted",
        count(*) FILTER (WHERE "state" = 'live' AND "standing" = 'boutique')::int AS "boutique"
      FROM "listing" WHERE "organization_id" = ${organizationId} AND "environment" = 'live'
    ) listings, (
      SELECT count(*) FILTER (WHERE "missed_at" IS NOT NULL)::int AS "missedClocks",
        (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "decided_at" - "submitted_at") / 3600)
          FILTER (WHERE "decided_by_id" IS NOT NULL AND NOT "recheck"))::float8 AS "medianHours"
      FROM "review_case" WHERE "organization_id" = ${organizationId} AND "environment" = 'live'
    ) cases, (
      SELECT count(*) FILTER (WHERE d."action" = 'reject')::int AS "rejected",
        count(*) FILTER (WHERE d."action" = 'request_changes')::int AS "changesRequested",
        count(*) FILTER (WHERE d."action" = 'appeal')::int AS "appeals"
      FROM "review_decision" d JOIN "review_case" c ON c."id" = d."case_id"
      WHERE c."organization_id" = ${organizationId} AND c."environment" = 'live'
    ) decisions`;
  const row = rows[0];
  if (!row) throw new Error('a count always answers one row');
  return row;
}

export const findPartner = (db: Transaction, id: string) =>
  db.organization.findFirst({
    where: { id, kind: 'partner' },
    select: {
      id: true,
      name: true,
      nameEn: true,
      website: true,
      trust: true,
      createdAt: true,
      namespaces: { where: { state: 'proved' }, orderBy: { name: 'asc' }, take: 50, select: { name: true } },
    },
  });

/** The latest of this publisher's cases. */
export const listDecisionsAbout = (db: Transaction, organizationId: string) =>
  db.reviewDecision.findMany({
    where: { case: { organizationId, environment: 'live' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
    select: {
      id: true,
      caseId: true,
      action: true,
      byId: true,
      createdAt: true,
      case: { select: { listing: { select: { namespace: true, slug: true } } } },
    },
  });
