import { z } from 'zod';

export const auditEntrySchema = z.object({
  id: z.string(),
  /** Place in the chain; a string, since it is a 64-bit number. */
  sequence: z.string(),
  command: z.string(),
  subject: z.string(),
  organizationId: z.string().nullable(),
  actorKind: z.string(),
  actorId: z.string().nullable(),
  actorName: z.string().nullable(),
  reason: z.string().nullable(),
  before: z.unknown(),
  after: z.unknown(),
  requestId: z.string().nullable(),
  occurredAt: z.iso.datetime(),
  previousHash: z.string(),
  hash: z.string(),
});
export type AuditEntryView = z.output<typeof auditEntrySchema>;

export const auditFilters = z.object({
  subject: z.string().max(60).optional(),
  actorId: z.string().max(60).optional(),
  command: z.string().max(80).optional(),
  organizationId: z.string().max(60).optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type AuditFilters = z.output<typeof auditFilters>;
