import { defineQuery } from '../kit/index.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import { shortlistWithItemsSchema, toItem, toShortlist } from './shortlist-schema.ts';
import { listItems } from './store-shortlists.ts';

export const getShortlist = defineQuery({
  name: 'selection.getShortlist',
  permission: 'signed_in',
  input: shortlistIdInput,
  output: shortlistWithItemsSchema,
  async run({ input, ctx }) {
    const row = await loadShortlist(ctx, input);
    const items = await listItems(ctx.database.prisma, row.id);
    return { ...toShortlist(row, ctx.clock.now()), list: items.map(toItem) };
  },
});
