import { Prisma, type Transaction } from '@headwater/database';

export interface QueueFilter {
  state: 'open' | 'waiting_publisher';
  assigneeId?: string | undefined;
  unclaimed?: boolean | undefined;
  /** Only cases that were due before this moment. */
  dueBefore?: Date | undefined;
  recheck?: boolean | undefined;
  kind?: string | undefined;
  /** Only publishers that never had a version published. */
  firstTime?: boolean | undefined;
  limit: number;
  after: { fastLane: boolean; dueAt: Date; id: string } | null;
}

export interface QueueRow {
  id: string;
  listingId: string;
  namespace: string;
  slug: string;
  kind: string;
  name: { 'zh-CN'?: string; en?: string };
  versionId: string;
  version: string;
  impact: string | null;
  organizationId: string;
  organizationName: string;
  organizationNameEn: string | null;
  state: string;
  stateCode: string;
  fastLane: boolean;
  recheck: boolean;
  assigneeId: string | null;
  assigneeName: string | null;
  claimedAt: Date | null;
  submittedAt: Date;
  dueAt: Date;
  missedAt: Date | null;
  position: number;
  length: number;
  errors: number;
  warnings: number;
  revision: number;
  firstTime: boolean;
}

const everPublished = Prisma.sql`EXISTS (SELECT 1 FROM "listing_version" p JOIN "listing" pl ON pl."id" = p."listing_id"
  WHERE pl."organization_id" = c."organization_id" AND p."published_at" IS NOT NULL)`;

/** One statement a page: places are counted over the whole queue before the filters pick from it. */
export function listQueueRows(db: Transaction, filter: QueueFilter): Promise<QueueRow[]> {
  const conditions = [
    Prisma.sql`true`,
    ...(filter.assigneeId ? [Prisma.sql`c."assignee_id" = ${filter.assigneeId}`] : []),
    ...(filter.unclaimed ? [Prisma.sql`c."assignee_id" IS NULL`] : []),
    ...(filter.dueBefore ? [Prisma.sql`c."due_at" < ${filter.dueBefore}`] : []),
    ...(filter.recheck === undefined ? [] : [Prisma.sql`c."recheck" = ${filter.recheck}`]),
    ...(filter.kind ? [Prisma.sql`l."kind" = ${filter.kind}`] : []),
    ...(filter.firstTime ? [Prisma.sql`NOT ${everPublished}`] : []),
    ...(filter.after
      ? [
          Prisma.sql`(NOT c."fast_lane", c."due_at", c."id")
            > (${!filter.after.fastLane}, ${filter.after.dueAt}, ${filter.after.id})`,
        ]
      : []),
  ];
  return db.$queryRaw<QueueRow[]>`
    SELECT c."id", c."listing_id" AS "listingId", l."namespace", l."slug", l."kind",
      jsonb_strip_nulls(jsonb_build_object('zh-CN', v."manifest" #>> '{listing,zh-CN,name}',
        'en', v."manifest" #>> '{listing,en,name}')) AS "name",
      v."id" AS "versionId", v."version", v."impact", v."state_code" AS "stateCode",
      o."id" AS "organizationId", o."name" AS "organizationName", o."name_en" AS "organizationNameEn",
      c."state", c."fast_lane" AS "fastLane", c."recheck", c."assignee_id" AS "assigneeId",
      u."name" AS "assigneeName", c."claimed_at" AS "claimedAt", c."submitted_at" AS "submittedAt",
      c."due_at" AS "dueAt", c."missed_at" AS "missedAt", c."position", c."length", c."revision",
      NOT ${everPublished} AS "firstTime",
      (SELECT count(*)::int FROM "finding" f WHERE f."version_id" = v."id" AND f."severity" <> 'warning') AS "errors",
      (SELECT count(*)::int FROM "finding" f WHERE f."version_id" = v."id" AND f."severity" = 'warning') AS "warnings"
    FROM (
      SELECT *, (row_number() OVER (ORDER BY "fast_lane" DESC, "due_at", "id"))::int AS "position",
        (count(*) OVER ())::int AS "length"
      FROM "review_case" WHERE "environment" = 'live' AND "state" = ${filter.state}
    ) c
    JOIN "listing" l ON l."id" = c."listing_id"
    JOIN "listing_version" v ON v."id" = c."version_id"
    JOIN "organization" o ON o."id" = c."organization_id"
    LEFT JOIN "user" u ON u."id" = c."assignee_id"
    WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY NOT c."fast_lane", c."due_at", c."id" LIMIT ${filter.limit + 1}`;
}
