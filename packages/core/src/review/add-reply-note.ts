import { actorId, type Locale } from '@headwater/domain';
import { getManifest, getVersionById, updateListing } from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { type CaseRow, findReviewer, insertNote } from './store/cases.ts';

/** The publisher's own words in a case; reviewers and the publisher read them, and who holds the case gets them by mail. */
export async function addReplyNote(
  ctx: CommandContext,
  { review, body }: { review: CaseRow; body: string },
): Promise<void> {
  const now = ctx.clock.now();
  const note = await insertNote(ctx.tx, {
    caseId: review.id,
    authorId: actorId(ctx.actor) ?? 'system',
    visibility: 'reply',
    body,
    createdAt: now,
  });
  // The publisher's view of the version shows it, so its ETag has to change.
  const listing = await updateListing(ctx.tx, { id: review.listingId, now, data: {} });
  ctx.record({ subject: note.id, organizationId: review.organizationId, before: null, after: { body } });
  if (listing.environment === 'live') await mailReviewer(ctx, { review, body, listing });
}

async function mailReviewer(
  ctx: CommandContext,
  { review, body, listing }: { review: CaseRow; body: string; listing: { namespace: string; slug: string } },
): Promise<void> {
  const reviewer = review.assigneeId && (await findReviewer(ctx.tx, review.assigneeId));
  if (!reviewer) return;
  const version = await getVersionById(ctx.tx, review.versionId);
  const texts = (await getManifest(ctx.tx, version.id)).listing;
  const params = {
    caseId: review.id,
    listing: `${listing.namespace}/${listing.slug}`,
    name: { 'zh-CN': texts['zh-CN']?.name, en: texts.en?.name },
    version: version.version,
    body,
  };
  const locale: Locale = reviewer.locale === 'en' ? 'en' : 'zh-CN';
  ctx.mail(renderMail(ctx, { to: reviewer.email, locale, template: 'review-answered', params }));
}
