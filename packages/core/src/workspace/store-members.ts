import type { Database, Transaction } from '@headwater/database';

export const setChecklistHidden = (
  tx: Transaction,
  { organizationId, userId, at }: { organizationId: string; userId: string; at: Date | null },
) => tx.membership.updateMany({ where: { organizationId, userId }, data: { checklistHiddenAt: at } });

export interface DueDigest {
  id: string;
  organizationId: string;
  userId: string;
  roles: string[];
  email: string;
  locale: string;
  organizationName: string;
  organizationNameEn: string | null;
}

const columns = `m.id, m.organization_id AS "organizationId", m.user_id AS "userId", m.roles, u.email, u.locale,
  o.name AS "organizationName", o.name_en AS "organizationNameEn"`;

/** Partners' members without a digest since the day began, except those who want none. */
export async function listDueDigests(
  { pool }: Pick<Database, 'pool'>,
  { dayStart, limit, membershipId }: { dayStart: Date; limit: number; membershipId?: string },
): Promise<DueDigest[]> {
  const { rows } = await pool.query<DueDigest>(
    `SELECT ${columns} FROM membership m
      JOIN organization o ON o.id = m.organization_id AND o.kind = 'partner'
      JOIN "user" u ON u.id = m.user_id AND u.email_verified
      WHERE coalesce(m.digested_at, m.created_at) < $1 AND ($3::text IS NULL OR m.id = $3)
        AND NOT EXISTS (SELECT 1 FROM notice_choice c WHERE c.user_id = m.user_id AND c.kind = 'digest' AND NOT c.email)
      ORDER BY m.id LIMIT $2`,
    [dayStart, limit, membershipId ?? null],
  );
  return rows;
}

/** True when this call set it: two workers do not both send. */
export async function markDigested(
  tx: Pick<Transaction, 'membership'>,
  { id, dayStart, now }: { id: string; dayStart: Date; now: Date },
): Promise<boolean> {
  const { count } = await tx.membership.updateMany({
    where: { id, OR: [{ digestedAt: null }, { digestedAt: { lt: dayStart } }] },
    data: { digestedAt: now },
  });
  return count === 1;
}
