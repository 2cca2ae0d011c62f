import type { Database, Transaction } from '@headwater/database';
import type { Scope } from './endpoints.ts';

const eventColumns = {
  id: true,
  type: true,
  subject: true,
  sequence: true,
  environment: true,
  occurredAt: true,
  data: true,
} as const;

const columns = {
  id: true,
  endpointId: true,
  state: true,
  attemptCount: true,
  nextAttemptAt: true,
  lockedUntil: true,
  createdAt: true,
  event: { select: eventColumns },
} as const;

const attemptColumns = {
  id: true,
  number: true,
  trigger: true,
  status: true,
  error: true,
  responseBody: true,
  requestHeaders: true,
  responseHeaders: true,
  durationMs: true,
  attemptedAt: true,
} as const;

export interface DeliveryFilter {
  endpointId: string;
  state?: string | undefined;
  type?: string | undefined;
}

export const listDeliveryRows = (
  { prisma }: Database,
  options: { scope: Scope; filter: DeliveryFilter; after: (string | number)[] | null; take: number },
) => {
  const { scope, filter, after, take } = options;
  const [createdAt, id] = after ?? [];
  return prisma.webhookDelivery.findMany({
    where: {
      endpointId: filter.endpointId,
      endpoint: scope,
      ...(filter.state ? { state: filter.state } : {}),
      ...(filter.type ? { event: { type: filter.type } } : {}),
      ...(createdAt === undefined
        ? {}
        : {
            OR: [
              { createdAt: { lt: new Date(createdAt) } },
              { createdAt: new Date(createdAt), id: { lt: String(id) } },
            ],
          }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });
};

export type DeliveryRow = Awaited<ReturnType<typeof listDeliveryRows>>[number];

export const findDelivery = (
  db: Pick<Transaction, 'webhookDelivery'>,
  { id, scope }: { id: string; scope: Scope },
) =>
  db.webhookDelivery.findFirst({
    where: { id, endpoint: scope },
    select: { ...columns, attempts: { orderBy: { number: 'asc' }, take: 100, select: attemptColumns } },
  });

const dueAgain = (now: Date) => ({
  state: 'pending',
  trigger: 'replay',
  attemptCount: 0,
  nextAttemptAt: now,
  lockedUntil: null,
});

export const requeueDelivery = (tx: Transaction, { id, now }: { id: string; now: Date }) =>
  tx.webhookDelivery.update({ where: { id }, data: dueAgain(now), select: columns });

type Replayable = { failedSince: Date } | { neverAttempted: true };

/** At most `limit` at a time, oldest first; the caller repeats until it hears fewer. */
export async function requeueDeliveries(
  tx: Transaction,
  options: { endpointId: string; which: Replayable; now: Date; limit: number },
): Promise<number> {
  const { endpointId, which, now, limit } = options;
  const rows = await tx.webhookDelivery.findMany({
    where: {
      endpointId,
      state: { in: ['failed', 'cancelled'] },
      ...('failedSince' in which
        ? { createdAt: { gte: which.failedSince }, attempts: { some: {} } }
        : { attempts: { none: {} } }),
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true },
  });
  await tx.webhookDelivery.updateMany({
    where: { id: { in: rows.map((row) => row.id) } },
    data: dueAgain(now),
  });
  return rows.length;
}

/** Sets aside what was still due to an endpoint that gets nothing any more; a replay brings it back. */
export const cancelDeliveries = (tx: Transaction, endpointId: string) =>
  tx.webhookDelivery.updateMany({
    where: { endpointId, state: 'pending' },
    data: { state: 'cancelled', nextAttemptAt: null, lockedUntil: null },
  });

export const insertDelivery = (
  tx: Transaction,
  data: { id: string; endpointId: string; eventId: string; nextAttemptAt: Date; createdAt: Date },
) => tx.webhookDelivery.create({ data, select: columns });
