import type { Database } from '@headwater/database';

/**
 * Deletes a batch of old deliveries that are no longer due, then old events without deliveries. The newest event of a
 * subject stays, because the next one's sequence is counted from it.
 */
export async function deleteOld(
  { pool }: Database,
  { before, limit }: { before: Date; limit: number },
): Promise<number> {
  const deliveries = await pool.query(
    `DELETE FROM webhook_delivery WHERE id IN (SELECT id FROM webhook_delivery
       WHERE created_at < $1 AND state <> 'pending' ORDER BY created_at LIMIT $2)`,
    [before, limit],
  );
  const events = await pool.query(
    `DELETE FROM event WHERE id IN (SELECT e.id FROM event e
       WHERE e.occurred_at < $1 AND e.dispatched_at IS NOT NULL
         AND NOT EXISTS (SELECT 1 FROM webhook_delivery d WHERE d.event_id = e.id)
         AND EXISTS (SELECT 1 FROM event later WHERE later.subject = e.subject AND later.sequence > e.sequence)
       ORDER BY e.occurred_at LIMIT $2)`,
    [before, limit],
  );
  return (deliveries.rowCount ?? 0) + (events.rowCount ?? 0);
}
