import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { deliverySchema, deliveryStates, toDelivery } from './delivery-schema.ts';
import { loadEndpoint } from './load-endpoint.ts';
import { scopeOf } from './scope-of.ts';
import { listDeliveryRows } from './store/index.ts';

export const listDeliveries = defineQuery({
  name: 'events.listDeliveries',
  permission: 'webhook.read',
  input: pageInput.extend({
    endpointId: z.string().max(60),
    state: z.enum(deliveryStates).optional(),
    type: z.string().max(100).optional(),
  }),
  output: pageOf(deliverySchema),
  async run({ input: { limit, cursor, ...filter }, ctx }) {
    await loadEndpoint(ctx, filter.endpointId);
    const scope = scopeOf(ctx.actor);
    const after = decodeCursor(cursor, { filters: filter, keys: ['time', 'text'] });
    const rows = await listDeliveryRows(ctx.database, { scope, filter, after, take: limit + 1 });
    const page = toPage(rows, {
      limit,
      filters: filter,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    return { ...page, data: page.data.map(toDelivery) };
  },
});
