import { AppError, decodeCursor, newId, pageInput, pageOf, toPage } from '@headwater/domain';
import { maxComparisons, mostCompared } from '@headwater/domain/selection';
import { z } from 'zod';
import { defineCommand, defineQuery } from '../kit/index.ts';
import { full } from './full.ts';
import { loadShortlist } from './load-shortlist.ts';
import { ownerOf } from './owner-of.ts';
import { nameSchema } from './search-schema.ts';
import { listingPathSchema } from './shortlist-schema.ts';
import {
  type ComparisonRow,
  countComparisons,
  deleteComparisonRow,
  findComparison,
  insertComparison,
  listComparisonRows,
} from './store-comparisons.ts';

const comparisonSchema = z.object({
  id: z.string(),
  name: z.string(),
  listings: z.array(z.string()),
  shortlist: z.object({ id: z.string(), name: z.string() }).nullable(),
  createdAt: z.string(),
});

const toComparison = (row: ComparisonRow): z.input<typeof comparisonSchema> => ({
  id: row.id,
  name: row.name,
  listings: row.listings,
  shortlist:
    row.shortlistId && row.shortlist && !row.shortlist.deletedAt
      ? { id: row.shortlistId, name: row.shortlist.name }
      : null,
  createdAt: row.createdAt.toISOString(),
});

const shortlistId = z.string().max(60).optional();

/** A choice of columns under a name; the page it opens is always today's. */
export const saveComparison = defineCommand({
  name: 'selection.saveComparison',
  permission: 'signed_in',
  input: z.object({
    name: nameSchema,
    listings: z.array(listingPathSchema).min(2).max(mostCompared),
    shortlistId,
  }),
  output: comparisonSchema,
  async run({ input, ctx }) {
    const owner = ownerOf(ctx);
    const shortlist = input.shortlistId ? await loadShortlist(ctx, { shortlistId: input.shortlistId }) : null;
    if ((await countComparisons(ctx.tx, owner)) >= maxComparisons) throw full(maxComparisons);
    const row = await insertComparison(ctx.tx, {
      id: newId('cmp'),
      // In somebody's own list it is theirs, in the team's list the team's.
      organizationId: shortlist ? shortlist.organizationId : owner.organizationId,
      createdById: owner.userId,
      shortlistId: shortlist?.id ?? null,
      name: input.name,
      listings: [...new Set(input.listings)],
      createdAt: ctx.clock.now(),
    });
    const { name, listings, organizationId } = row;
    ctx.record({ subject: row.id, organizationId, before: null, after: { name, listings } });
    return toComparison(row);
  },
});

export const listComparisons = defineQuery({
  name: 'selection.listComparisons',
  permission: 'signed_in',
  input: pageInput.extend({ shortlistId }),
  output: pageOf(comparisonSchema),
  async run({ input: { limit, cursor, shortlistId }, ctx }) {
    const owner = ownerOf(ctx);
    const filters = { ...owner, shortlistId: shortlistId ?? '' };
    const after = decodeCursor(cursor, { filters, keys: ['time', 'text'] });
    const rows = await listComparisonRows(ctx.database.prisma, {
      owner,
      shortlistId,
      after,
      take: limit + 1,
    });
    const page = toPage(rows, { limit, filters, keys: (row) => [row.createdAt.toISOString(), row.id] });
    return { ...page, data: page.data.map(toComparison) };
  },
});

/** For good; saving the same again brings it back. */
export const deleteComparison = defineCommand({
  name: 'selection.deleteComparison',
  permission: 'signed_in',
  input: z.object({ comparisonId: z.string().max(60) }),
  output: comparisonSchema,
  async run({ input, ctx }) {
    const row = await findComparison(ctx.tx, { id: input.comparisonId, owner: ownerOf(ctx) });
    if (!row) throw new AppError('not_found');
    await deleteComparisonRow(ctx.tx, row.id);
    const { name, listings, organizationId } = row;
    ctx.record({ subject: row.id, organizationId, before: { name, listings }, after: null });
    return toComparison(row);
  },
});
