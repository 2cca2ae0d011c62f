import type { Database, Transaction } from '@headwater/database';

export interface Queue {
  name: string;
  waiting: number;
  failed: number;
  /** When the longest waiting became due. */
  oldestAt: Date | null;
}

/** What waits for the worker, in one statement; each part has its own partial index or a short queue. */
export async function countQueues({ pool }: Database, now: Date): Promise<Queue[]> {
  const { rows } = await pool.query<Queue>(
    `SELECT 'mail' AS name, count(*) FILTER (WHERE state = 'queued')::int AS waiting,
        count(*) FILTER (WHERE state = 'failed')::int AS failed,
        min(created_at) FILTER (WHERE state = 'queued') AS "oldestAt"
      FROM mail WHERE state IN ('queued', 'failed')
    UNION ALL
    SELECT 'webhooks', count(*) FILTER (WHERE state = 'pending' AND next_attempt_at <= $1)::int,
        count(*) FILTER (WHERE state = 'failed')::int, min(next_attempt_at) FILTER (WHERE state = 'pending' AND next_attempt_at <= $1)
      FROM webhook_delivery WHERE state IN ('pending', 'failed')
    UNION ALL
    SELECT 'events', count(*)::int, 0, min(created_at) FROM event WHERE dispatched_at IS NULL
    UNION ALL
    SELECT 'bulk', count(*)::int, 0, min(b.started_at) FROM bulk_change b
      JOIN bulk_change_item i ON i.bulk_id = b.id AND i.state IN ('waiting', 'undoing')
      WHERE b.state IN ('running', 'undoing')`,
    [now],
  );
  return rows;
}

export const listHeartbeats = ({ prisma }: Database) =>
  prisma.workerHeartbeat.findMany({ orderBy: { beatAt: 'desc' }, take: 20 });

/** Seen now; those not seen for a day are gone for good. */
export async function beat(
  { pool }: Database,
  { id, startedAt, now }: { id: string; startedAt: Date; now: Date },
): Promise<void> {
  await pool.query(
    `INSERT INTO worker_heartbeat (id, started_at, beat_at) VALUES ($1, $2, $3)
      ON CONFLICT (id) DO UPDATE SET started_at = $2, beat_at = $3`,
    [id, startedAt, now],
  );
  await pool.query(`DELETE FROM worker_heartbeat WHERE beat_at < $1::timestamptz - interval '1 day'`, [now]);
}

export async function databaseState({ pool }: Database) {
  const size = await pool.query<{ bytes: string; version: string }>(
    `SELECT pg_database_size(current_database())::text AS bytes, current_setting('server_version') AS version`,
  );
  const tables = await pool.query<{ name: string; bytes: string; rows: string }>(
    `SELECT relname AS name, pg_total_relation_size(relid)::text AS bytes, n_live_tup::text AS rows
      FROM pg_stat_user_tables ORDER BY pg_total_relation_size(relid) DESC LIMIT 8`,
  );
  const migrations = await pool.query<{ name: string; finishedAt: Date | null }>(
    `SELECT migration_name AS name, finished_at AS "finishedAt" FROM _prisma_migrations
      WHERE rolled_back_at IS NULL ORDER BY migration_name DESC LIMIT 20`,
  );
  const [first] = size.rows;
  return {
    bytes: Number(first?.bytes ?? 0),
    serverVersion: first?.version ?? '',
    tables: tables.rows.map((row) => ({ name: row.name, bytes: Number(row.bytes), rows: Number(row.rows) })),
    migrations: migrations.rows,
  };
}

export const findMailState = (tx: Transaction, id: string) =>
  tx.mail.findUnique({
    where: { id },
    select: { id: true, state: true, attempts: true, text: true, createdAt: true },
  });

/** As if it had been written now, so that it is not given up at once for its age. */
export const requeueMail = (tx: Transaction, { id, now }: { id: string; now: Date }) =>
  tx.mail.update({
    where: { id },
    data: { state: 'queued', attempts: 0, nextAttemptAt: now, lastError: null, createdAt: now },
    select: { id: true, state: true },
  });

const deliveryColumns = {
  id: true,
  state: true,
  attemptCount: true,
  createdAt: true,
  event: { select: { type: true } },
  endpoint: {
    select: {
      id: true,
      url: true,
      state: true,
      environment: true,
      organization: { select: { id: true, name: true, nameEn: true } },
    },
  },
  attempts: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { status: true, error: true, attemptedAt: true },
  },
} as const;

/** Every tenant's deliveries that ran out of attempts, newest first. */
export const listFailedRows = (
  { prisma }: Database,
  { take, after }: { take: number; after: { createdAt: Date; id: string } | null },
) =>
  prisma.webhookDelivery.findMany({
    where: {
      state: 'failed',
      ...(after
        ? {
            OR: [
              { createdAt: { lt: after.createdAt } },
              { createdAt: after.createdAt, id: { lt: after.id } },
            ],
          }
        : {}),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: deliveryColumns,
  });

export const findAnyDelivery = (tx: Transaction, id: string) =>
  tx.webhookDelivery.findUnique({ where: { id }, select: deliveryColumns });

export const requeueAnyDelivery = (tx: Transaction, { id, now }: { id: string; now: Date }) =>
  tx.webhookDelivery.update({
    where: { id },
    data: { state: 'pending', trigger: 'replay', attemptCount: 0, nextAttemptAt: now, lockedUntil: null },
    select: { id: true, state: true },
  });
