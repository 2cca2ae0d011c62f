import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { endpointIdInput, endpointSchema, toEndpoint } from './endpoint-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { listSecrets } from './store/index.ts';

/** With the secrets that sign at present: when each was made and when it ends, never its value. */
export const getEndpoint = defineQuery({
  name: 'events.getEndpoint',
  permission: 'webhook.read',
  input: endpointIdInput,
  output: endpointSchema
    .extend({
      signing: z.array(z.object({ id: z.string(), createdAt: z.string(), expiresAt: z.string().nullable() })),
    })
    .meta({ id: 'WebhookEndpointDetail' }),
  async run({ input, ctx }) {
    const row = await loadEndpoint(ctx, input.endpointId);
    const secrets = await listSecrets(ctx.database.prisma, { endpointIds: [row.id], now: ctx.clock.now() });
    const signing = secrets.map(({ id, createdAt, expiresAt }) => ({
      id,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
    }));
    return { ...toEndpoint(row), signing };
  },
});
