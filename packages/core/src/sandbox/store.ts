import type { Transaction } from '@headwater/database';

export const findClock = (db: Pick<Transaction, 'sandboxClock'>, organizationId: string) =>
  db.sandboxClock.findUnique({
    where: { organizationId },
    select: { aheadSeconds: true, movedAt: true },
  });

/** The row also serialises two who advance at once. */
export const moveClock = (
  tx: Transaction,
  { organizationId, seconds, now }: { organizationId: string; seconds: number; now: Date },
) =>
  tx.sandboxClock.upsert({
    where: { organizationId },
    create: { organizationId, aheadSeconds: seconds, movedAt: now },
    update: { aheadSeconds: { increment: seconds }, movedAt: now },
    select: { aheadSeconds: true, movedAt: true },
  });

interface Span {
  organizationId: string;
  seconds: number;
}

/** Everything with a deadline in one organisation's sandbox, and how many of each there were. */
export async function bringCloser(tx: Transaction, { organizationId, seconds }: Span) {
  const span = `${seconds} seconds`;
  const leads = await tx.$executeRaw`UPDATE lead SET respond_by = respond_by - ${span}::interval,
      revision = revision + 1
    WHERE organization_id = ${organizationId} AND environment = 'sandbox' AND respond_by IS NOT NULL`;
  const versions = await tx.$executeRaw`UPDATE listing_version v SET due_at = v.due_at - ${span}::interval
    FROM listing l WHERE l.id = v.listing_id AND l.organization_id = ${organizationId}
      AND l.environment = 'sandbox' AND v.due_at IS NOT NULL`;
  await tx.$executeRaw`UPDATE review_case SET due_at = due_at - ${span}::interval
    WHERE organization_id = ${organizationId} AND environment = 'sandbox'
      AND state IN ('open', 'waiting_publisher')`;
  const deliveries = await tx.$executeRaw`UPDATE webhook_delivery d
    SET next_attempt_at = d.next_attempt_at - ${span}::interval
    FROM webhook_endpoint e WHERE e.id = d.endpoint_id AND e.organization_id = ${organizationId}
      AND e.environment = 'sandbox' AND d.state = 'pending'`;
  const endpoints = await tx.$executeRaw`UPDATE webhook_endpoint
    SET failing_since = failing_since - ${span}::interval
    WHERE organization_id = ${organizationId} AND environment = 'sandbox' AND failing_since IS NOT NULL`;
  const secrets =
    await tx.$executeRaw`UPDATE webhook_secret s SET expires_at = s.expires_at - ${span}::interval
    FROM webhook_endpoint e WHERE e.id = s.endpoint_id AND e.organization_id = ${organizationId}
      AND e.environment = 'sandbox' AND s.expires_at IS NOT NULL`;
  return { leads, versions, deliveries, endpoints, secrets };
}
