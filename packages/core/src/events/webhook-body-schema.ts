import { z } from 'zod';

/** An event as the pull path lists it and as a webhook carries it. */
export const webhookBodySchema = z
  .object({
    id: z.string(),
    type: z.string().describe('An open enum: new types appear without notice'),
    timestamp: z.string(),
    data: z.record(z.string(), z.unknown()),
    api_version: z.string(),
    environment: z.enum(['live', 'sandbox']),
    subject: z.string(),
    sequence: z.number().int().describe('Grows by one with each event of the subject'),
  })
  .meta({ id: 'Event' });
