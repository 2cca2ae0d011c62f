import { Prisma, type Transaction } from '@headwater/database';
import { containing } from '../catalogue/index.ts';

interface PublisherRow {
  id: string;
  name: string;
  nameEn: string | null;
  website: string | null;
  trust: string;
  namespaces: string[];
  liveListings: number;
  publishedVersions: number;
  rejected: number;
  changesRequested: number;
  createdAt: Date;
}

interface PublisherFilter {
  q?: string | undefined;
  trust?: string | undefined;
  limit: number;
  after: { name: string; id: string } | null;
}

/** One statement a page; the counts are made for its rows only. */
export function listPublisherRows(db: Transaction, filter: PublisherFilter): Promise<PublisherRow[]> {
  const decided = (action: string) => Prisma.sql`(SELECT count(*)::int FROM "review_decision" d
    JOIN "review_case" c ON c."id" = d."case_id" WHERE c."organization_id" = o."id"
    AND c."environment" = 'live' AND d."action" = ${action})`;
  return db.$queryRaw<PublisherRow[]>`
    SELECT o."id", o."name", o."name_en" AS "nameEn", o."website", o."trust", o."created_at" AS "createdAt",
      ARRAY(SELECT n."name" FROM "namespace" n WHERE n."organization_id" = o."id" AND n."state" = 'proved'
        ORDER BY n."name" LIMIT 20) AS "namespaces",
      (SELECT count(*)::int FROM "listing" l WHERE l."organization_id" = o."id"
        AND l."environment" = 'live' AND l."state" = 'live') AS "liveListings",
      (SELECT count(*)::int FROM "listing_version" v JOIN "listing" l ON l."id" = v."listing_id"
        WHERE l."organization_id" = o."id" AND l."environment" = 'live'
        AND v."published_at" IS NOT NULL) AS "publishedVersions",
      ${decided('reject')} AS "rejected", ${decided('request_changes')} AS "changesRequested"
    FROM "organization" o WHERE ${Prisma.join(conditionsOf(filter), ' AND ')}
    ORDER BY o."name", o."id" LIMIT ${filter.limit + 1}`;
}

function conditionsOf({ q, trust, after }: PublisherFilter): Prisma.Sql[] {
  const like = q && containing(q);
  return [
    Prisma.sql`o."kind" = 'partner'`,
    ...(trust ? [Prisma.sql`o."trust" = ${trust}`] : []),
    ...(like ? [Prisma.sql`(o."name" ILIKE ${like} OR o."name_en" ILIKE ${like})`] : []),
    ...(after ? [Prisma.sql`(o."name", o."id") > (${after.name}, ${after.id})`] : []),
  ];
}
