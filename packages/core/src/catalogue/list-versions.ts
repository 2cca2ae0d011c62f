import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { defineQuery } from '../kit/index.ts';
import { getOwnListingId } from './load-listing.ts';
import { listingRef, versionSummarySchema } from './schema.ts';
import { listVersionRows } from './store/versions.ts';
import { toVersionSummary } from './to-version-summary.ts';

export const listVersions = defineQuery({
  name: 'catalogue.listVersions',
  permission: 'listing.read',
  input: pageInput.extend({ listing: listingRef }),
  output: pageOf(versionSummarySchema),
  async run({ input, ctx }) {
    const listingId = await getOwnListingId(ctx, input.listing);
    const filters = { listingId };
    const after = decodeCursor(input.cursor, filters);
    const rows = await listVersionRows(ctx.database.prisma, {
      listingId,
      limit: input.limit,
      after: after ? { createdAt: new Date(String(after[0])), id: String(after[1]) } : null,
    });
    const page = toPage(rows, {
      limit: input.limit,
      filters,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    return { data: page.data.map(toVersionSummary), nextCursor: page.nextCursor };
  },
});
