import { AppError, newId } from '@headwater/domain';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { addSecret } from './add-secret.ts';
import { endpointInput, endpointWithSecretSchema, toEndpoint } from './endpoint-schema.ts';
import { scopeOf } from './scope-of.ts';
import { countEndpoints, insertEndpoint } from './store/index.ts';

const maxEndpoints = 20;

/** A new endpoint receives nothing until it answers the signed ping of `activateEndpoint`. */
export const createEndpoint = defineCommand({
  name: 'events.createEndpoint',
  permission: 'webhook.write',
  input: z.object({
    url: endpointInput.url,
    description: endpointInput.description.default(null),
    eventTypes: endpointInput.eventTypes.default([]),
  }),
  output: endpointWithSecretSchema,
  async run({ input, ctx }) {
    const scope = scopeOf(ctx.actor);
    if ((await countEndpoints(ctx.tx, scope)) >= maxEndpoints)
      throw new AppError('conflict', {
        detail: {
          en: `An organisation has at most ${maxEndpoints} endpoints.`,
          'zh-CN': `每个组织最多 ${maxEndpoints} 个端点。`,
        },
      });
    const createdAt = ctx.clock.now();
    const row = await insertEndpoint(ctx.tx, { id: newId('whe'), ...scope, ...input, createdAt });
    const secret = await addSecret(ctx, row.id);
    const endpoint = toEndpoint(row);
    ctx.record({ subject: row.id, organizationId: scope.organizationId, before: null, after: endpoint });
    return { ...endpoint, secret };
  },
});
