import type { Bilingual } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { type ListingRow, nameOf } from './store/listings.ts';
import { listPublisherReaders } from './store/people.ts';
import { getManifest } from './store/versions.ts';

interface Notice {
  listing: ListingRow;
  version: { id: string; version: string };
  state: Bilingual;
  why: Bilingual;
  /** Who acts next. */
  who: Bilingual;
  dueAt: Date | null;
  note: string | null;
}

/** Mails the members who look after the listing; what happens in the sandbox stays there. */
export async function mailPublisher(ctx: CommandContext, notice: Notice): Promise<void> {
  const { listing, version } = notice;
  if (listing.environment !== 'live') return;
  const texts = (await getManifest(ctx.tx, version.id)).listing;
  for (const { email, locale } of await listPublisherReaders(ctx.tx, listing.organizationId)) {
    const params = {
      listing: nameOf(listing),
      name: { 'zh-CN': texts['zh-CN']?.name, en: texts.en?.name },
      version: version.version,
      state: notice.state,
      why: notice.why,
      who: notice.who,
      dueAt: notice.dueAt?.toISOString() ?? null,
      note: notice.note,
      path: `/workspace/listings/${nameOf(listing)}`,
    };
    ctx.mail(renderMail(ctx, { to: email, locale, template: 'version-state-changed', params }));
  }
}
