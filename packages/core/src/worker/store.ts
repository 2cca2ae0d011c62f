import type { Database } from '@headwater/database';

/** Deletes a batch of answers that were kept long enough. */
export async function deleteExpiredAnswers(
  { pool }: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM idempotency_record WHERE id IN
       (SELECT id FROM idempotency_record WHERE expires_at < $1 ORDER BY expires_at LIMIT $2)`,
    [now, limit],
  );
  return rowCount ?? 0;
}
