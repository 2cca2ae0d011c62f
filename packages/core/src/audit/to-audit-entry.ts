import type { AuditEntryView } from '@headwater/domain/audit';
import type { AuditRow } from './store.ts';

export const toAuditEntry = (row: AuditRow): AuditEntryView => ({
  ...row,
  sequence: String(row.sequence),
  occurredAt: row.occurredAt.toISOString(),
});
