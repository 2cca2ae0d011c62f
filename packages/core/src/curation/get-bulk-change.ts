import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { nameOf, namesOf } from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import type { StandingSnapshot } from './bulk-facts.ts';
import { bulkItemSchema, bulkSchema, refusalOf, toBulk } from './bulk-schema.ts';
import { countItems, findBulk, listBulkItems } from './store-bulk.ts';

/** A bulk change with what was or will be done to each listing. */
export const getBulkChange = defineQuery({
  name: 'curation.getBulkChange',
  permission: 'curation.read',
  input: z.object({ bulkId: z.string().max(60) }),
  output: bulkSchema.extend({ items: z.array(bulkItemSchema) }),
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const row = await findBulk(db, input.bulkId);
    if (!row) throw new AppError('not_found');
    const [items, counts, names] = await Promise.all([
      listBulkItems(db, row.id),
      countItems(db, [row.id]),
      namesOf(db, [row.createdById, row.undoneById ?? row.createdById]),
    ]);
    return {
      ...toBulk({ row, items: counts.get(row.id) ?? [], names, now: ctx.clock.now() }),
      items: items.map(toItem),
    };
  },
});

type Item = Awaited<ReturnType<typeof listBulkItems>>[number];

function toItem(item: Item): z.input<typeof bulkItemSchema> {
  const { listing } = item;
  const before = item.before as StandingSnapshot | null;
  return {
    id: item.id,
    listingId: item.listingId,
    listing: nameOf(listing),
    name: { 'zh-CN': listing.card?.nameZh ?? undefined, en: listing.card?.nameEn ?? undefined },
    organization: listing.organization,
    planned: item.planned,
    state: item.state,
    reason: refusalOf(item.code ?? (item.state === 'waiting' ? item.planned : null)),
    before: {
      standing: before?.standing ?? listing.standing,
      validUntil: before?.grant?.validUntil ?? null,
      reviewOn: before?.grant?.reviewOn ?? null,
    },
  };
}
