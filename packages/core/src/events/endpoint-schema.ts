import { eventTypes, webhookUrlSchema } from '@headwater/domain/events';
import { z } from 'zod';
import type { EndpointRow } from './store/index.ts';

export const endpointStates = ['pending', 'active', 'disabled'] as const;

export const endpointSchema = z
  .object({
    id: z.string(),
    environment: z.enum(['live', 'sandbox']),
    url: z.string(),
    description: z.string().nullable(),
    eventTypes: z.array(z.string()).describe('Types it receives; empty: all'),
    state: z
      .enum(endpointStates)
      .describe('pending: answer the signed ping first; disabled: activate it again'),
    disabledReason: z.string().nullable().describe('gone (it answered 410) or failing (five days)'),
    failingSince: z.string().nullable(),
    revision: z.number().int(),
    createdAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: 'WebhookEndpoint' });

export const endpointWithSecretSchema = endpointSchema
  .extend({ secret: z.string().describe('whsec_…, shown this once') })
  .meta({ id: 'WebhookEndpointWithSecret' });

const known = Object.keys(eventTypes);

export const endpointInput = {
  url: webhookUrlSchema,
  description: z.string().trim().max(200).nullable(),
  eventTypes: z
    .array(z.enum(known as [string, ...string[]]))
    .max(100)
    .transform((types) => [...new Set(types)].sort()),
};

export const endpointIdInput = z.object({ endpointId: z.string().max(60) });

export const toEndpoint = (row: EndpointRow): z.input<typeof endpointSchema> => ({
  id: row.id,
  environment: row.environment as 'live',
  url: row.url,
  description: row.description,
  eventTypes: row.eventTypes,
  state: row.state as 'pending',
  disabledReason: row.disabledReason,
  failingSince: row.failingSince?.toISOString() ?? null,
  revision: row.revision,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});
