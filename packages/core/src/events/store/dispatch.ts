import type { Database } from '@headwater/database';
import { newId } from '@headwater/domain';
import { feedChannel, lockKey, outboxChannel } from '../../kit/index.ts';

interface Pair {
  event_id: string;
  endpoint_id: string;
  state: string;
}

/**
 * Turns one batch of undispatched events into deliveries. One dispatcher at a time, so that `dispatched_at` grows in
 * commit order and a reader of the feed misses nothing. Endpoints that are not active get theirs set aside for a replay.
 */
export async function dispatchBatch(
  { pool }: Database,
  { now, limit }: { now: Date; limit: number },
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const lock = await client.query<{ held: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS held', [
      String(lockKey('events.dispatch')),
    ]);
    const ids = lock.rows[0]?.held ? await takeBatch(client, limit) : [];
    if (ids.length > 0) await insertDeliveries(client, { ids, now });
    await client.query('COMMIT');
    return ids.length;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

type Client = Pick<Database['pool'], 'query'>;

async function takeBatch(client: Client, limit: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM event WHERE dispatched_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED',
    [limit],
  );
  return rows.map((row) => row.id);
}

async function insertDeliveries(client: Client, { ids, now }: { ids: string[]; now: Date }): Promise<void> {
  const { rows } = await client.query<Pair>(
    `SELECT ev.id AS event_id, e.id AS endpoint_id,
        CASE WHEN e.state = 'active' THEN 'pending' ELSE 'cancelled' END AS state
      FROM event ev JOIN webhook_endpoint e
        ON e.organization_id = ev.organization_id AND e.environment = ev.environment
      WHERE ev.id = ANY($1) AND e.created_at <= ev.occurred_at
        AND (cardinality(e.event_types) = 0 OR ev.type = ANY(e.event_types))
      ORDER BY ev.id`,
    [ids],
  );
  await client.query(
    `INSERT INTO webhook_delivery (id, endpoint_id, event_id, state, next_attempt_at, created_at)
      SELECT id, endpoint_id, event_id, state, CASE WHEN state = 'pending' THEN $5::timestamptz END, $5
        FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS made(id, endpoint_id, event_id, state)
      ON CONFLICT (endpoint_id, event_id) DO NOTHING`,
    [
      rows.map(() => newId('whd')),
      rows.map((row) => row.endpoint_id),
      rows.map((row) => row.event_id),
      rows.map((row) => row.state),
      now,
    ],
  );
  // Whoever delivers may have looked before these were there.
  if (rows.length > 0) await client.query(`NOTIFY ${outboxChannel}`);
  // The server's clock, read under the lock: two workers' clocks may differ, and the feed is ordered by this.
  await client.query('UPDATE event SET dispatched_at = clock_timestamp() WHERE id = ANY($1)', [ids]);
  await client.query(`NOTIFY ${feedChannel}`);
}
