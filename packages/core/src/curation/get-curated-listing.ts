import { AppError } from '@headwater/domain';
import { z } from 'zod';
import {
  findListingId,
  getListingView,
  listingRef,
  listingSchema,
  listVersionRows,
  toListing,
  toVersionSummary,
  versionSummarySchema,
} from '../catalogue/index.ts';
import { defineQuery } from '../kit/index.ts';
import { listCasesOf } from './store-listing.ts';

/** Any publisher's listing with its versions and the case that each went through, for the curation desk. */
export const getCuratedListing = defineQuery({
  name: 'curation.getListing',
  permission: 'curation.read',
  input: z.object({ listing: listingRef }),
  output: listingSchema.extend({
    versions: z
      .array(versionSummarySchema.extend({ caseId: z.string().nullable() }))
      .describe('Latest first'),
  }),
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const id = await findListingId(db, { ref: input.listing, environment: 'live' });
    if (!id) throw new AppError('not_found');
    const [listing, versions, cases] = await Promise.all([
      getListingView(db, id),
      listVersionRows(db, { listingId: id, limit: 100, after: null }),
      listCasesOf(db, id),
    ]);
    return {
      ...toListing(listing),
      versions: versions
        .slice(0, 100)
        .map((row) => ({ ...toVersionSummary(row), caseId: cases.get(row.id) ?? null })),
    };
  },
});
