import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { draftSchema } from './draft-schema.ts';
import { draftScope } from './load-draft.ts';
import { getOwnListingId } from './load-listing.ts';
import { listingRef } from './schema.ts';
import { findDraftRow } from './store/drafts.ts';
import { toDraft } from './to-draft.ts';

/** What is being written of an existing listing, if anything is. */
export const findDraft = defineQuery({
  name: 'catalogue.findDraft',
  permission: 'listing.read',
  input: z.object({ listing: listingRef }),
  output: z.union([draftSchema, z.null()]),
  async run({ input, ctx }) {
    const listingId = await getOwnListingId(ctx, input.listing);
    const row = await findDraftRow(ctx.database.prisma, { ...draftScope(ctx), listingId });
    return row && toDraft(ctx.database.prisma, row);
  },
});
