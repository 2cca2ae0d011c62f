import { decodeCursor, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { apiKeySchema } from '@headwater/domain/organisations';
import { defineQuery } from '../kit/index.ts';
import { listApiKeysOf } from './store/index.ts';
import { toApiKey } from './views.ts';

export const listApiKeys = defineQuery({
  name: 'organisations.listApiKeys',
  permission: 'api_key.read',
  input: pageInput,
  output: pageOf(apiKeySchema),
  async run({ input: { limit, cursor }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const filters = { organizationId };
    const beforeId = decodeCursor(cursor, { filters, keys: ['text'] })?.[0] ?? null;
    const rows = await listApiKeysOf(ctx.database.prisma, { organizationId, beforeId, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [row.id] });
    return { data: data.map((row) => toApiKey(row, ctx.clock.now())), nextCursor };
  },
});
