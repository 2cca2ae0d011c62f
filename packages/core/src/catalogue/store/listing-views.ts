import { Prisma, type Transaction } from '@headwater/database';
import { pendingVersionStates } from '@headwater/domain/catalogue';
import { containing } from './containing.ts';

/** One statement a page: the listing, its names, its live and pending version, its place in the queue; no manifest. */
const view = Prisma.sql`
  SELECT l."id", l."namespace", l."slug", l."kind", l."environment", l."organization_id" AS "organizationId",
    l."state", l."state_reason" AS "stateReason", l."state_evidence" AS "stateEvidence",
    l."state_since" AS "stateSince", l."state_until" AS "stateUntil", l."standing", l."revision",
    l."created_at" AS "createdAt", l."updated_at" AS "updatedAt",
    s."namespace" || '/' || s."slug" AS "successor", named."name",
    lv."id" AS "liveId", lv."version" AS "liveVersion", lv."published_at" AS "livePublishedAt",
    o."name" AS "organizationName", o."name_en" AS "organizationNameEn",
    to_jsonb(p) AS "pending", q."position" AS "queuePosition", q."length" AS "queueLength"
  FROM "listing" l
  JOIN "organization" o ON o."id" = l."organization_id"
  LEFT JOIN "listing" s ON s."id" = l."successor_id"
  LEFT JOIN "listing_version" lv ON lv."id" = l."live_version_id"
  LEFT JOIN LATERAL (
    SELECT jsonb_strip_nulls(jsonb_build_object(
      'zh-CN', v."manifest" #>> '{listing,zh-CN,name}', 'en', v."manifest" #>> '{listing,en,name}')) AS "name"
    FROM "listing_version" v WHERE v."listing_id" = l."id"
    ORDER BY (v."id" = l."live_version_id") DESC NULLS LAST, v."created_at" DESC, v."id" DESC LIMIT 1
  ) named ON true
  LEFT JOIN LATERAL (
    SELECT v."id", v."version", v."digest", v."state", v."state_code" AS "stateCode",
      v."state_since" AS "stateSince", v."due_at" AS "dueAt", v."impact", v."pushed_via" AS "pushedVia",
      v."submitted_at" AS "submittedAt", v."published_at" AS "publishedAt", v."created_at" AS "createdAt",
      v."revision"
    FROM "listing_version" v
    WHERE v."listing_id" = l."id" AND v."state" = ANY(${[...pendingVersionStates]}::text[]) LIMIT 1
  ) p ON true
  LEFT JOIN (
    SELECT "version_id", "recheck", (row_number() OVER (ORDER BY "fast_lane" DESC, "due_at", "id"))::int AS "position",
      (count(*) OVER ())::int AS "length"
    FROM "review_case" WHERE "environment" = 'live' AND "state" = 'open'
  ) q ON q."version_id" = p."id" AND NOT q."recheck"`;

/** Dates inside `pending` are JSON, so they arrive as text. */
export interface PendingView {
  id: string;
  version: string;
  digest: string;
  state: string;
  stateCode: string;
  stateSince: string;
  dueAt: string | null;
  impact: string | null;
  pushedVia: string;
  submittedAt: string | null;
  publishedAt: string | null;
  createdAt: string;
  revision: number;
}

export interface ListingView {
  id: string;
  namespace: string;
  slug: string;
  kind: string;
  environment: string;
  organizationId: string;
  organizationName: string;
  organizationNameEn: string | null;
  state: string;
  stateReason: string | null;
  stateEvidence: string | null;
  stateSince: Date;
  stateUntil: Date | null;
  standing: string;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  successor: string | null;
  name: { 'zh-CN'?: string; en?: string } | null;
  liveId: string | null;
  liveVersion: string | null;
  livePublishedAt: Date | null;
  pending: PendingView | null;
  queuePosition: number | null;
  queueLength: number | null;
}

export async function getListingView(db: Transaction, id: string): Promise<ListingView> {
  const rows = await db.$queryRaw<ListingView[]>`${view} WHERE l."id" = ${id}`;
  const row = rows[0];
  if (!row) throw new Error(`${id} vanished inside a transaction`);
  return row;
}

export interface ListingFilter {
  /** Absent: every organisation's (the vendor's side). */
  organizationId?: string;
  environment: string;
  state?: string | undefined;
  standing?: string | undefined;
  kind?: string | undefined;
  /** Part of the name in either language, or of `namespace/slug`. */
  q?: string | undefined;
  limit: number;
  after: { updatedAt: Date; id: string } | null;
}

export function listListingViews(db: Transaction, filter: ListingFilter): Promise<ListingView[]> {
  const conditions = [
    Prisma.sql`l."environment" = ${filter.environment}`,
    ...(filter.organizationId ? [Prisma.sql`l."organization_id" = ${filter.organizationId}`] : []),
    ...(filter.state ? [Prisma.sql`l."state" = ${filter.state}`] : []),
    ...(filter.standing ? [Prisma.sql`l."standing" = ${filter.standing}`] : []),
    ...(filter.kind ? [Prisma.sql`l."kind" = ${filter.kind}`] : []),
    ...(filter.q ? [named(containing(filter.q))] : []),
    ...(filter.after
      ? [
          Prisma.sql`(l."updated_at" < ${filter.after.updatedAt}
            OR (l."updated_at" = ${filter.after.updatedAt} AND l."id" > ${filter.after.id}))`,
        ]
      : []),
  ];
  return db.$queryRaw<ListingView[]>`${view} WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY l."updated_at" DESC, l."id" LIMIT ${filter.limit + 1}`;
}

/** Cards hold the names of what is on show; only for the few that have none is a manifest opened. */
const named = (like: string) => Prisma.sql`(l."namespace" || '/' || l."slug" ILIKE ${like}
  OR EXISTS (SELECT 1 FROM "catalogue_card" k WHERE k."listing_id" = l."id"
    AND (k."name_zh" ILIKE ${like} OR k."name_en" ILIKE ${like}))
  OR (l."state" NOT IN ('live', 'deprecated') AND EXISTS (SELECT 1 FROM "listing_version" v
    WHERE v."listing_id" = l."id" AND (v."manifest" #>> '{listing,zh-CN,name}' ILIKE ${like}
      OR v."manifest" #>> '{listing,en,name}' ILIKE ${like}))))`;
