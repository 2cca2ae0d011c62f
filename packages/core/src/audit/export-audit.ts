import { csvLine, csvStart } from '@headwater/domain';
import { auditFilters } from '@headwater/domain/audit';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { streamEntries } from './store.ts';
import { toAuditEntry } from './to-audit-entry.ts';
import { visibleFilters } from './visible-filters.ts';

export const exportFormat = z.enum(['ndjson', 'csv']);

const columns = [
  'sequence',
  'occurredAt',
  'command',
  'subject',
  'organizationId',
  'actorKind',
  'actorId',
  'actorName',
  'reason',
  'requestId',
  'before',
  'after',
  'previousHash',
  'hash',
  'id',
] as const;

/** The log as lines, oldest first, made while it is read; what a caller may not list is not exported either. */
export const exportAudit = defineQuery({
  name: 'audit.exportAudit',
  permission: 'audit.read',
  input: auditFilters.extend({ format: exportFormat.default('ndjson') }),
  output: z.object({ mediaType: z.string(), fileName: z.string(), lines: z.custom<AsyncIterable<string>>() }),
  async run({ input: { format, ...wanted }, ctx }) {
    const entries = streamEntries(ctx.database.prisma, visibleFilters(ctx.actor, wanted));
    const day = ctx.clock.now().toISOString().slice(0, 10);
    return format === 'csv'
      ? { mediaType: 'text/csv; charset=utf-8', fileName: `audit-${day}.csv`, lines: asCsv(entries) }
      : { mediaType: 'application/x-ndjson', fileName: `audit-${day}.ndjson`, lines: asNdjson(entries) };
  },
});

type Entries = ReturnType<typeof streamEntries>;

async function* asNdjson(entries: Entries): AsyncGenerator<string> {
  for await (const row of entries) yield `${JSON.stringify(toAuditEntry(row))}\n`;
}

async function* asCsv(entries: Entries): AsyncGenerator<string> {
  yield `${csvStart}${csvLine(columns)}`;
  for await (const row of entries) {
    const entry = toAuditEntry(row);
    yield csvLine(columns.map((column) => entry[column]));
  }
}
