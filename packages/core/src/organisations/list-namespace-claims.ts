import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { namespaceSchema, namespaceState } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { listClaimsToDecide } from './store/index.ts';
import { toNamespace } from './views.ts';

const claimant = z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() });

/** The curation desk's list: claims that somebody asked a curator to decide, oldest first. */
export const listNamespaceClaims = defineQuery({
  name: 'organisations.listNamespaceClaims',
  permission: 'curation.read',
  input: pageInput.extend({ state: namespaceState.default('pending') }),
  output: pageOf(namespaceSchema.extend({ organization: claimant })),
  async run({ input: { limit, cursor, state }, ctx }) {
    const filters = { state };
    const afterId = decodeCursor(cursor, { filters, keys: ['text'] })?.[0] ?? null;
    const rows = await listClaimsToDecide(ctx.database.prisma, { state, afterId, take: limit + 1 });
    const { data, nextCursor } = toPage(rows, { limit, filters, keys: (row) => [row.id] });
    const shown = data.map((row) => ({ ...toNamespace(row), organization: row.organization }));
    return { data: shown, nextCursor };
  },
});
