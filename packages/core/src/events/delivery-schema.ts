import { z } from 'zod';
import type { DeliveryRow } from './store/index.ts';

export const deliveryStates = ['pending', 'succeeded', 'failed', 'cancelled'] as const;

export const deliverySchema = z
  .object({
    id: z.string(),
    endpointId: z.string(),
    eventId: z.string(),
    type: z.string(),
    subject: z.string(),
    state: z.enum(deliveryStates),
    attemptCount: z.number().int().describe('Attempts of the present round; a replay starts a new one'),
    nextAttemptAt: z.string().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'WebhookDelivery' });

export const attemptSchema = z
  .object({
    id: z.string(),
    number: z.number().int(),
    trigger: z.enum(['schedule', 'replay']),
    status: z.number().int().nullable().describe('HTTP status; null when there was no answer'),
    error: z.string().nullable(),
    responseBody: z.string().nullable().describe('First 4 kB of the answer'),
    requestHeaders: z
      .record(z.string(), z.string())
      .nullable()
      .describe('null for attempts before 2026-11-22'),
    responseHeaders: z.record(z.string(), z.string()).nullable(),
    durationMs: z.number().int(),
    attemptedAt: z.string(),
  })
  .meta({ id: 'WebhookAttempt' });

export const toDelivery = (row: DeliveryRow): z.input<typeof deliverySchema> => ({
  id: row.id,
  endpointId: row.endpointId,
  eventId: row.event.id,
  type: row.event.type,
  subject: row.event.subject,
  state: row.state as 'pending',
  attemptCount: row.attemptCount,
  nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
});
