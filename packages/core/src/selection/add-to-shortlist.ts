import { AppError, newId } from '@headwater/domain';
import { maxShortlistItems } from '@headwater/domain/selection';
import { z } from 'zod';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { full } from './full.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import {
  listingPathSchema,
  noteSchema,
  shortlistWithItemsSchema,
  toItem,
  toShortlist,
} from './shortlist-schema.ts';
import { findPublicListing, insertItem, listItems, updateItem } from './store-shortlists.ts';
import { touchShortlist } from './touch-shortlist.ts';

/** At the end, or at a place; a listing that is there already stays where it is. */
export const addToShortlist = defineCommand({
  name: 'selection.addToShortlist',
  permission: 'signed_in',
  input: shortlistIdInput.extend({
    listings: z.array(listingPathSchema).min(1).max(20),
    note: noteSchema.default(''),
    /** Where an item stood that is being put back. */
    place: z.number().int().min(0).max(maxShortlistItems).optional(),
  }),
  output: shortlistWithItemsSchema,
  async run({ input: { shortlistId, listings, note, place }, ctx }) {
    const row = await loadShortlist(ctx, { shortlistId });
    const present = await listItems(ctx.tx, row.id);
    const known = new Set(present.map(({ listingId }) => listingId));
    const ids = (await idsOf(ctx, listings)).filter((id) => !known.has(id));
    if (present.length + ids.length > maxShortlistItems) throw full(maxShortlistItems);
    const first = Math.min(place ?? present.length, present.length);
    for (const item of present.slice(first))
      await updateItem(ctx.tx, { id: item.id, data: { place: item.place + ids.length } });
    for (const [index, listingId] of ids.entries())
      await insertItem(ctx.tx, {
        id: newId('shi'),
        shortlistId: row.id,
        listingId,
        note,
        place: first + index,
        addedById: ctx.actor.kind === 'user' ? ctx.actor.userId : '',
        addedAt: ctx.clock.now(),
      });
    await touchShortlist(ctx, { row, before: null, after: { added: listings } });
    const items = await listItems(ctx.tx, row.id);
    return { ...toShortlist(row, ctx.clock.now()), items: items.length, list: items.map(toItem) };
  },
});

async function idsOf(ctx: CommandContext, paths: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const path of new Set(paths)) {
    const listing = await findPublicListing(ctx.tx, path);
    if (!listing) throw new AppError('not_found');
    ids.push(listing.id);
  }
  return [...new Set(ids)];
}
