import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { pageKey, personOf, viewSchema } from './schema.ts';
import { listViewRows } from './store.ts';

/** One's own named filters of a page. */
export const listViews = defineQuery({
  name: 'views.listViews',
  permission: 'signed_in',
  input: z.object({ page: pageKey }),
  output: z.object({ data: z.array(viewSchema) }),
  run: async ({ input, ctx }) => ({
    data: await listViewRows(ctx.database.prisma, { userId: personOf(ctx.actor), page: input.page }),
  }),
});
