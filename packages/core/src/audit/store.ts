import type { Prisma, Transaction } from '@headwater/database';
import type { AuditFilters } from '@headwater/domain/audit';

const shown = {
  id: true,
  sequence: true,
  command: true,
  subject: true,
  organizationId: true,
  actorKind: true,
  actorId: true,
  actorName: true,
  reason: true,
  before: true,
  after: true,
  requestId: true,
  occurredAt: true,
  hash: true,
  previousHash: true,
} satisfies Prisma.AuditEntrySelect;
export type AuditRow = Prisma.AuditEntryGetPayload<{ select: typeof shown }>;

function whereOf({ from, to, ...equal }: AuditFilters): Prisma.AuditEntryWhereInput {
  const time = { ...(from ? { gte: new Date(from) } : {}), ...(to ? { lt: new Date(to) } : {}) };
  return { ...equal, ...(from || to ? { occurredAt: time } : {}) };
}

/** Newest first. */
export const listEntries = (
  tx: Transaction,
  { filters, before, take }: { filters: AuditFilters; before: bigint | null; take: number },
): Promise<AuditRow[]> =>
  tx.auditEntry.findMany({
    where: { ...whereOf(filters), ...(before === null ? {} : { sequence: { lt: before } }) },
    select: shown,
    orderBy: { sequence: 'desc' },
    take,
  });

const chunk = 500;

/** All that fit, oldest first, never more than a chunk in memory. */
export async function* streamEntries(tx: Transaction, filters: AuditFilters = {}): AsyncGenerator<AuditRow> {
  for (let after = 0n; ; ) {
    const rows: AuditRow[] = await tx.auditEntry.findMany({
      where: { ...whereOf(filters), sequence: { gt: after } },
      select: shown,
      orderBy: { sequence: 'asc' },
      take: chunk,
    });
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < chunk) return;
    after = last.sequence;
  }
}
