import { locales } from '@headwater/domain';
import { z } from 'zod';

export const mailEnvelopeSchema = z.object({
  id: z.string(),
  to: z.string(),
  locale: z.enum(locales),
  template: z.string(),
  subject: z.string(),
  state: z.enum(['queued', 'sent', 'failed']),
  attempts: z.number().int(),
  lastError: z.string().nullable(),
  sentAt: z.string().nullable(),
  createdAt: z.string(),
});

type Envelope = z.infer<typeof mailEnvelopeSchema>;

interface MailRow {
  id: string;
  to: string;
  locale: string;
  template: string;
  subject: string;
  state: string;
  attempts: number;
  lastError: string | null;
  sentAt: Date | null;
  createdAt: Date;
}

export const toEnvelope = (row: MailRow): Envelope => ({
  id: row.id,
  to: row.to,
  locale: row.locale as Envelope['locale'],
  template: row.template,
  subject: row.subject,
  state: row.state as Envelope['state'],
  attempts: row.attempts,
  lastError: row.lastError,
  sentAt: row.sentAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});
