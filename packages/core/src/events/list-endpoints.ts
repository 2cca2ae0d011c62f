import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { defineQuery } from '../kit/index.ts';
import { endpointSchema, toEndpoint } from './endpoint-schema.ts';
import { scopeOf } from './scope-of.ts';
import { listEndpointRows } from './store/index.ts';

export const listEndpoints = defineQuery({
  name: 'events.listEndpoints',
  permission: 'webhook.read',
  input: pageInput,
  output: pageOf(endpointSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const scope = scopeOf(ctx.actor);
    const after = decodeCursor(cursor, { filters: scope, keys: ['time', 'text'] });
    const rows = await listEndpointRows(ctx.database, { scope, after, take: limit + 1 });
    const page = toPage(rows, {
      limit,
      filters: scope,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    return { ...page, data: page.data.map(toEndpoint) };
  },
});
