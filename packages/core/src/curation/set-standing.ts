import type { Standing } from '@headwater/domain/curation';
import { type ListingRow, nameOf, updateListing } from '../catalogue/index.ts';
import { projectCard } from '../discovery/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { publisherReaders } from './publisher-readers.ts';

interface Change {
  listing: ListingRow;
  to: Standing;
  validUntil: Date | null;
  /** Why, in the curator's words. */
  rationale: string | null;
}

/** The only way a listing's standing changes: the card follows at once, the publisher hears of it. */
export async function setStanding(ctx: CommandContext, change: Change): Promise<void> {
  const { listing, to, validUntil, rationale } = change;
  const from = listing.standing as Standing;
  await updateListing(ctx.tx, { id: listing.id, now: ctx.clock.now(), data: { standing: to } });
  await projectCard(ctx.tx, { listingId: listing.id, clock: ctx.clock });
  ctx.record({
    subject: listing.id,
    organizationId: listing.organizationId,
    before: { standing: from },
    after: { standing: to },
    reason: rationale ?? undefined,
  });
  if (from === to) return;
  ctx.emit({
    type: 'listing.standing_changed',
    subject: listing.id,
    organizationId: listing.organizationId,
    data: {
      listingId: listing.id,
      listing: nameOf(listing),
      from,
      to,
      validUntil: validUntil?.toISOString() ?? null,
    },
  });
  await mailPublisher(ctx, { ...change, from });
}

async function mailPublisher(ctx: CommandContext, change: Change & { from: Standing }): Promise<void> {
  const { listing, from, to, validUntil, rationale } = change;
  const { name, readers } = await publisherReaders(ctx, listing);
  for (const reader of readers) {
    ctx.mail(
      renderMail(ctx, {
        to: reader.email,
        locale: reader.locale,
        template: 'standing-changed',
        params: {
          listing: nameOf(listing),
          name,
          from,
          to,
          validUntil: validUntil?.toISOString() ?? null,
          rationale,
        },
      }),
    );
  }
}
