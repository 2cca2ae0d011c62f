import type { Database, Transaction } from '@headwater/database';
import type { WebhookSource } from '@headwater/domain/events';
import type { Scope } from './endpoints.ts';

export interface FeedFilter {
  type?: string | undefined;
  subject?: string | undefined;
  order: 'asc' | 'desc';
}

interface FeedRow extends WebhookSource {
  dispatchedAt: Date;
}

interface FeedOptions {
  scope: Scope;
  filter: FeedFilter;
  /** Sort keys of the row before the first one wanted. */
  after: (string | number)[] | null;
  take: number;
}

/** Events in the order in which they left. Test events (their subject is an endpoint) are nobody's news. */
export async function listFeed(
  { pool }: Database,
  { scope, filter, after, take }: FeedOptions,
): Promise<FeedRow[]> {
  const way = filter.order === 'asc' ? { compare: '>', sort: 'ASC' } : { compare: '<', sort: 'DESC' };
  const { rows } = await pool.query<FeedRow>(
    `SELECT id, type, subject, sequence, environment, data, occurred_at AS "occurredAt", dispatched_at AS "dispatchedAt"
      FROM event
      WHERE organization_id = $1 AND environment = $2 AND dispatched_at IS NOT NULL AND subject NOT LIKE 'whe\\_%'
        AND ($3::text IS NULL OR type = $3) AND ($4::text IS NULL OR subject = $4)
        AND ($5::timestamptz IS NULL OR (dispatched_at, id) ${way.compare} ($5::timestamptz, $6::text))
      ORDER BY dispatched_at ${way.sort}, id ${way.sort} LIMIT $7`,
    [
      scope.organizationId,
      scope.environment,
      filter.type ?? null,
      filter.subject ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      take,
    ],
  );
  return rows;
}

/** Where an event stands in the feed, for `after=evt_…`. */
export const findFeedPlace = ({ prisma }: Database, { id, scope }: { id: string; scope: Scope }) =>
  prisma.event.findFirst({
    where: { id, ...scope, dispatchedAt: { not: null } },
    select: { id: true, dispatchedAt: true },
  });

/** An event for one endpoint only: born dispatched, so that nobody else gets it. */
export async function insertTestEvent(
  tx: Transaction,
  event: { id: string; type: string; subject: string; scope: Scope; data: object; at: Date },
): Promise<void> {
  const { id, type, subject, scope, data, at } = event;
  const last = await tx.event.aggregate({ where: { subject }, _max: { sequence: true } });
  await tx.event.create({
    data: {
      id,
      type,
      subject,
      sequence: (last._max.sequence ?? 0) + 1,
      ...scope,
      data,
      occurredAt: at,
      dispatchedAt: at,
    },
    select: { id: true },
  });
}
