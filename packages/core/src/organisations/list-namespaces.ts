import { decodeCursor, organizationOf, pageInput, pageOf, toPage } from '@headwater/domain';
import { namespaceSchema } from '@headwater/domain/organisations';
import { defineQuery } from '../kit/index.ts';
import { listNamespacesOf } from './store/index.ts';
import { toNamespace } from './views.ts';

export const listNamespaces = defineQuery({
  name: 'organisations.listNamespaces',
  permission: 'namespace.read',
  input: pageInput,
  output: pageOf(namespaceSchema),
  async run({ input: { limit, cursor }, ctx }) {
    const organizationId = organizationOf(ctx.actor);
    const filters = { organizationId };
    const beforeId = decodeCursor(cursor, { filters, keys: ['text'] })?.[0] ?? null;
    const rows = await listNamespacesOf(ctx.database.prisma, { organizationId, beforeId, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [row.id] });
    return { data: data.map(toNamespace), nextCursor };
  },
});
