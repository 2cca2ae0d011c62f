import type { Database } from '@headwater/database';
import type { WebhookSource } from '@headwater/domain/events';

export interface DueDelivery {
  id: string;
  endpointId: string;
  url: string;
  attemptCount: number;
  trigger: string;
  event: WebhookSource;
}

interface ClaimOptions {
  now: Date;
  limit: number;
  leaseMs: number;
  /** Deliveries to one endpoint at the same time. */
  perEndpoint: number;
  /** How many this process already has in flight, by endpoint. */
  busy: ReadonlyMap<string, number>;
}

interface Row extends Omit<WebhookSource, 'occurredAt'> {
  delivery_id: string;
  endpoint_id: string;
  url: string;
  attempt_count: number;
  trigger: string;
  occurred_at: Date;
}

/**
 * Takes due deliveries for `leaseMs`, a few of each active endpoint, so that no endpoint's backlog is in another's way.
 * An event waits while an earlier one of its subject is still in flight or untried at that endpoint.
 */
const claimSql = `
  WITH picked AS (
    SELECT d.id FROM webhook_endpoint e
    LEFT JOIN unnest($4::text[], $5::int[]) AS busy(endpoint_id, count) ON busy.endpoint_id = e.id
    CROSS JOIN LATERAL (
      SELECT d.id, d.next_attempt_at FROM webhook_delivery d JOIN event ev ON ev.id = d.event_id
      WHERE d.endpoint_id = e.id AND d.state = 'pending' AND d.next_attempt_at <= $1
        AND (d.locked_until IS NULL OR d.locked_until <= $1)
        AND NOT EXISTS (
          SELECT 1 FROM event earlier JOIN webhook_delivery o ON o.event_id = earlier.id AND o.endpoint_id = e.id
          WHERE earlier.subject = ev.subject AND earlier.sequence < ev.sequence AND o.state = 'pending'
            AND (o.attempt_count = 0 OR o.locked_until > $1))
      ORDER BY d.next_attempt_at
      LIMIT greatest(0, $2 - coalesce(busy.count, 0))
      FOR UPDATE OF d SKIP LOCKED
    ) d
    WHERE e.state = 'active' ORDER BY d.next_attempt_at LIMIT $3
  )
  UPDATE webhook_delivery d SET locked_until = $6
  FROM picked, event ev, webhook_endpoint e
  WHERE d.id = picked.id AND ev.id = d.event_id AND e.id = d.endpoint_id
  RETURNING d.id AS delivery_id, d.endpoint_id, e.url, d.attempt_count, d.trigger,
    ev.id, ev.type, ev.subject, ev.sequence, ev.environment, ev.occurred_at, ev.data`;

export async function claimDeliveries({ pool }: Database, options: ClaimOptions): Promise<DueDelivery[]> {
  const { now, limit, leaseMs, perEndpoint, busy } = options;
  const { rows } = await pool.query<Row>(claimSql, [
    now,
    perEndpoint,
    limit,
    [...busy.keys()],
    [...busy.values()],
    new Date(now.getTime() + leaseMs),
  ]);
  return rows.map((row) => ({
    id: row.delivery_id,
    endpointId: row.endpoint_id,
    url: row.url,
    attemptCount: row.attempt_count,
    trigger: row.trigger,
    event: { ...row, occurredAt: row.occurred_at },
  }));
}
