import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { getVersionRow, listingRef, lockOwnListing, noteText, versionRef } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { addReplyNote } from './add-reply-note.ts';
import { getCaseOfVersion } from './store/cases.ts';

/** The publisher answers its reviewer while the case is open. */
export const replyToReview = defineCommand({
  name: 'review.replyToReview',
  permission: 'listing.submit',
  input: z.object({ listing: listingRef, version: versionRef, body: noteText }),
  output: z.object({ caseId: z.string() }),
  async run({ input, ctx }) {
    const listing = await lockOwnListing(ctx, input.listing);
    const version = await getVersionRow(ctx.tx, { listingId: listing.id, ref: input.version });
    const review = await getCaseOfVersion(ctx.tx, version.id);
    if (!['open', 'waiting_publisher'].includes(review.state))
      throw new AppError('conflict', {
        detail: { en: 'This review has ended.', 'zh-CN': '该审核已结束。' },
      });
    await addReplyNote(ctx, { review, body: input.body });
    return { caseId: review.id };
  },
});
