import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { getOwnListingId } from './load-listing.ts';
import { listingRef, versionSummarySchema } from './schema.ts';
import { namesOf } from './store/people.ts';
import { listVersionRows } from './store/versions.ts';
import { toVersionSummary } from './to-version-summary.ts';

const listedVersionSchema = versionSummarySchema
  .extend({ pushedBy: z.string().nullable().describe('Name of the person or API key that pushed it') })
  .meta({ id: 'ListedVersion' });

export const listVersions = defineQuery({
  name: 'catalogue.listVersions',
  permission: 'listing.read',
  input: pageInput.extend({ listing: listingRef }),
  output: pageOf(listedVersionSchema),
  async run({ input, ctx }) {
    const listingId = await getOwnListingId(ctx, input.listing);
    const filters = { listingId };
    const after = decodeCursor(input.cursor, { filters, keys: ['time', 'text'] });
    const rows = await listVersionRows(ctx.database.prisma, {
      listingId,
      limit: input.limit,
      after: after ? { createdAt: new Date(after[0]), id: after[1] } : null,
    });
    const page = toPage(rows, {
      limit: input.limit,
      filters,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    const names = await namesOf(
      ctx.database.prisma,
      page.data.flatMap(({ pushedById }) => pushedById ?? []),
    );
    const data = page.data.map((row) => ({
      ...toVersionSummary(row),
      pushedBy: (row.pushedById && names.get(row.pushedById)) ?? null,
    }));
    return { data, nextCursor: page.nextCursor };
  },
});
