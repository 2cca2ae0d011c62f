import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { auditEntrySchema, auditFilters } from '@headwater/domain/audit';
import { defineQuery } from '../kit/index.ts';
import { listEntries } from './store.ts';
import { toAuditEntry } from './to-audit-entry.ts';
import { visibleFilters } from './visible-filters.ts';

export const listAuditEntries = defineQuery({
  name: 'audit.listAuditEntries',
  permission: 'audit.read',
  input: pageInput.extend(auditFilters.shape),
  output: pageOf(auditEntrySchema),
  async run({ input: { limit, cursor, ...wanted }, ctx }) {
    const filters = visibleFilters(ctx.actor, wanted);
    const key = decodeCursor(cursor, { filters, keys: ['serial'] })?.[0];
    const before = key === undefined ? null : BigInt(key);
    const rows = await listEntries(ctx.database.prisma, { filters, before, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [String(row.sequence)] });
    return { data: data.map(toAuditEntry), nextCursor };
  },
});
