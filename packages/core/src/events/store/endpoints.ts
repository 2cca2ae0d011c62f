import type { Database, Transaction } from '@headwater/database';

/** Whose endpoints, deliveries and events a caller may touch. */
export interface Scope {
  organizationId: string;
  environment: string;
}

const columns = {
  id: true,
  organizationId: true,
  environment: true,
  url: true,
  description: true,
  eventTypes: true,
  state: true,
  disabledReason: true,
  failingSince: true,
  noticesSent: true,
  revision: true,
  createdAt: true,
  updatedAt: true,
} as const;

type Reader = Pick<Transaction, 'webhookEndpoint' | 'webhookSecret'>;

export const findEndpoint = (db: Reader, { id, scope }: { id: string; scope: Scope }) =>
  db.webhookEndpoint.findFirst({ where: { id, ...scope }, select: columns });

export type EndpointRow = NonNullable<Awaited<ReturnType<typeof findEndpoint>>>;

/** Without a scope: for the worker, which acts for the platform. */
export const findAnyEndpoint = (db: Reader, id: string) =>
  db.webhookEndpoint.findUnique({ where: { id }, select: columns });

export const countEndpoints = (tx: Transaction, scope: Scope) => tx.webhookEndpoint.count({ where: scope });

export const insertEndpoint = (
  tx: Transaction,
  data: Scope & {
    id: string;
    url: string;
    description: string | null;
    eventTypes: string[];
    createdAt: Date;
  },
) => tx.webhookEndpoint.create({ data, select: columns });

/** Null when the revision is no longer the one that was read. */
export async function updateEndpointRow(
  tx: Transaction,
  {
    row,
    data,
  }: { row: EndpointRow; data: Parameters<Transaction['webhookEndpoint']['updateMany']>[0]['data'] },
): Promise<EndpointRow | null> {
  const { count } = await tx.webhookEndpoint.updateMany({
    where: { id: row.id, revision: row.revision },
    data: { ...data, revision: { increment: 1 } },
  });
  return count === 1 ? findAnyEndpoint(tx, row.id) : null;
}

/** Deliveries and secrets go with it. */
export const deleteEndpointRow = (tx: Transaction, id: string) =>
  tx.webhookEndpoint.delete({ where: { id }, select: { id: true } });

export const listEndpointRows = (
  { prisma }: Database,
  { scope, after, take }: { scope: Scope; after: (string | number)[] | null; take: number },
) => {
  const [createdAt, id] = after ?? [];
  return prisma.webhookEndpoint.findMany({
    where: {
      ...scope,
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

export const insertSecret = (
  tx: Transaction,
  data: { id: string; endpointId: string; sealed: string; createdAt: Date },
) => tx.webhookSecret.create({ data, select: { id: true } });

/** Unexpired secrets, newest first: every one of them signs. */
export const listSecrets = (db: Reader, { endpointIds, now }: { endpointIds: string[]; now: Date }) =>
  db.webhookSecret.findMany({
    where: { endpointId: { in: endpointIds }, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, endpointId: true, sealed: true, createdAt: true, expiresAt: true },
  });

/** Lets the present secrets sign until `expiresAt`, unless they end before that anyway. */
export const expireSecrets = (
  tx: Transaction,
  { endpointId, expiresAt }: { endpointId: string; expiresAt: Date },
) =>
  tx.webhookSecret.updateMany({
    where: { endpointId, OR: [{ expiresAt: null }, { expiresAt: { gt: expiresAt } }] },
    data: { expiresAt },
  });
