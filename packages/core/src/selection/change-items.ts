import { AppError } from '@headwater/domain';
import { maxShortlistItems } from '@headwater/domain/selection';
import { z } from 'zod';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import { noteSchema } from './shortlist-schema.ts';
import { deleteItem, type ItemRow, listItems, updateItem } from './store-shortlists.ts';
import { touchShortlist } from './touch-shortlist.ts';

const itemInput = shortlistIdInput.extend({ itemId: z.string().max(60) });
const done = z.object({ id: z.string() });

async function loadItem(ctx: CommandContext, { shortlistId, itemId }: z.output<typeof itemInput>) {
  const row = await loadShortlist(ctx, { shortlistId });
  const items = await listItems(ctx.tx, row.id);
  const item = items.find(({ id }) => id === itemId);
  if (!item) throw new AppError('not_found');
  return { row, items, item };
}

const pathOf = ({ listing }: ItemRow) => `${listing.namespace}/${listing.slug}`;

/** What the team thinks of it. */
export const noteItem = defineCommand({
  name: 'selection.noteItem',
  permission: 'signed_in',
  input: itemInput.extend({ note: noteSchema }),
  output: done,
  async run({ input, ctx }) {
    const { row, item } = await loadItem(ctx, input);
    await updateItem(ctx.tx, { id: item.id, data: { note: input.note } });
    const listing = pathOf(item);
    await touchShortlist(ctx, {
      row,
      before: { listing, note: item.note },
      after: { listing, note: input.note },
    });
    return { id: item.id };
  },
});

/** Takes one out; putting it back is `addToShortlist` with the place and note it had. */
export const removeItem = defineCommand({
  name: 'selection.removeItem',
  permission: 'signed_in',
  input: itemInput,
  output: z.object({ listing: z.string(), note: z.string(), place: z.number().int() }),
  async run({ input, ctx }) {
    const { row, items, item } = await loadItem(ctx, input);
    await deleteItem(ctx.tx, item.id);
    await placeAll(
      ctx,
      items.filter(({ id }) => id !== item.id),
    );
    const removed = { listing: pathOf(item), note: item.note, place: items.indexOf(item) };
    await touchShortlist(ctx, { row, before: removed, after: null });
    return removed;
  },
});

/** The whole order at once: a list that somebody else changed meanwhile is refused, not scrambled. */
export const orderItems = defineCommand({
  name: 'selection.orderItems',
  permission: 'signed_in',
  input: shortlistIdInput.extend({ itemIds: z.array(z.string().max(60)).min(1).max(maxShortlistItems) }),
  output: z.object({ ordered: z.literal(true) }),
  async run({ input: { shortlistId, itemIds }, ctx }) {
    const row = await loadShortlist(ctx, { shortlistId });
    const items = await listItems(ctx.tx, row.id);
    const byId = new Map(items.map((item) => [item.id, item]));
    const ordered = itemIds.flatMap((id) => byId.get(id) ?? []);
    if (new Set(itemIds).size !== items.length || ordered.length !== items.length)
      throw new AppError('conflict');
    await placeAll(ctx, ordered);
    await touchShortlist(ctx, { row, before: items.map(pathOf), after: ordered.map(pathOf) });
    return { ordered: true as const };
  },
});

async function placeAll(ctx: CommandContext, items: ItemRow[]): Promise<void> {
  for (const [place, item] of items.entries())
    if (item.place !== place) await updateItem(ctx.tx, { id: item.id, data: { place } });
}
