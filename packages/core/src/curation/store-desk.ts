import { Prisma, type Transaction } from '@headwater/database';

interface DeskCounts {
  open: number;
  unclaimed: number;
  mine: number;
  overdue: number;
  rechecks: number;
  waitingPublisher: number;
  proposals: number;
  standingsDue: number;
  namespaceClaims: number;
  suspended: number;
}

export async function countDesk(
  db: Transaction,
  { me, now, reviewWithinDays }: { me: string; now: Date; reviewWithinDays: number },
): Promise<DeskCounts> {
  const reviewBefore = new Date(now.getTime() + reviewWithinDays * 86_400_000);
  const open = Prisma.sql`"state" = 'open'`;
  const rows = await db.$queryRaw<DeskCounts[]>`
    SELECT cases.*, grants.*,
      (SELECT count(*)::int FROM "namespace" WHERE "method" = 'curator' AND "state" = 'pending') AS "namespaceClaims",
      (SELECT count(*)::int FROM "listing" WHERE "environment" = 'live' AND "state" = 'suspended') AS "suspended"
    FROM (
      SELECT count(*) FILTER (WHERE ${open})::int AS "open",
        count(*) FILTER (WHERE ${open} AND "assignee_id" IS NULL)::int AS "unclaimed",
        count(*) FILTER (WHERE ${open} AND "assignee_id" = ${me})::int AS "mine",
        count(*) FILTER (WHERE ${open} AND "due_at" < ${now})::int AS "overdue",
        count(*) FILTER (WHERE ${open} AND "recheck")::int AS "rechecks",
        count(*) FILTER (WHERE "state" = 'waiting_publisher')::int AS "waitingPublisher"
      FROM "review_case" WHERE "environment" = 'live' AND "state" IN ('open', 'waiting_publisher')
    ) cases, (
      SELECT count(*) FILTER (WHERE "state" = 'proposed')::int AS "proposals",
        count(*) FILTER (WHERE "state" = 'active' AND "review_on" <= ${reviewBefore})::int AS "standingsDue"
      FROM "standing_grant" WHERE "state" IN ('proposed', 'active')
    ) grants`;
  const row = rows[0];
  if (!row) throw new Error('a count always answers one row');
  return row;
}

/** Cases by the day in China on which they came in, or were decided. */
export const countFlow = (
  db: Transaction,
  { since }: { since: Date },
): Promise<{ day: string; submitted: number; decided: number }[]> =>
  db.$queryRaw`
    SELECT to_char("at" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "day",
      count(*) FILTER (WHERE NOT "decided")::int AS "submitted",
      count(*) FILTER (WHERE "decided")::int AS "decided"
    FROM (
      SELECT "submitted_at" AS "at", false AS "decided" FROM "review_case"
        WHERE "environment" = 'live' AND "submitted_at" >= ${since}
      UNION ALL
      SELECT "decided_at", true FROM "review_case" WHERE "environment" = 'live' AND "decided_at" >= ${since}
    ) moments GROUP BY 1`;
