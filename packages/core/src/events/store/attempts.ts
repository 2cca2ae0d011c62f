import type { Database } from '@headwater/database';
import { newId } from '@headwater/domain';

export interface AttemptRecord {
  deliveryId: string;
  trigger: string;
  status: number | null;
  error: string | null;
  responseBody: string | null;
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string> | null;
  durationMs: number;
  attemptedAt: Date;
  /** What the delivery becomes. */
  state: 'pending' | 'succeeded' | 'failed';
  nextAttemptAt: Date | null;
}

/** The log line and the delivery's new state in one statement; a delivery that was deleted meanwhile stays deleted. */
export async function recordAttempt({ pool }: Database, attempt: AttemptRecord): Promise<void> {
  await pool.query(
    `WITH logged AS (
       INSERT INTO webhook_attempt (id, delivery_id, number, trigger, status, error, response_body, duration_ms, attempted_at, request_headers, response_headers)
       SELECT $1, d.id, (SELECT count(*) + 1 FROM webhook_attempt a WHERE a.delivery_id = d.id), $3, $4, $5, $6, $7, $8, $11, $12
       FROM webhook_delivery d WHERE d.id = $2)
     UPDATE webhook_delivery SET state = $9, attempt_count = attempt_count + 1, next_attempt_at = $10, locked_until = NULL
     WHERE id = $2 AND state = 'pending'`,
    [
      newId('wha'),
      attempt.deliveryId,
      attempt.trigger,
      attempt.status,
      attempt.error,
      attempt.responseBody,
      attempt.durationMs,
      attempt.attemptedAt,
      attempt.state,
      attempt.nextAttemptAt,
      attempt.requestHeaders,
      attempt.responseHeaders,
    ],
  );
}

/** An endpoint that answers is healthy, however long it failed before. Touches the row only when it was failing. */
export const markHealthy = ({ prisma }: Database, endpointId: string) =>
  prisma.webhookEndpoint.updateMany({
    where: { id: endpointId, failingSince: { not: null } },
    data: { failingSince: null, noticesSent: 0 },
  });

/** Since when it only fails, and how often its owners were told; null when it was deleted. */
export async function markFailing(
  { prisma }: Database,
  { endpointId, at }: { endpointId: string; at: Date },
): Promise<{ failingSince: Date; noticesSent: number; state: string } | null> {
  await prisma.webhookEndpoint.updateMany({
    where: { id: endpointId, failingSince: null },
    data: { failingSince: at },
  });
  const row = await prisma.webhookEndpoint.findUnique({
    where: { id: endpointId },
    select: { failingSince: true, noticesSent: true, state: true },
  });
  return row && { ...row, failingSince: row.failingSince ?? at };
}
