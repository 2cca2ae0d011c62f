import { type Bilingual, type Locale, locales } from '@headwater/domain';
import {
  describeState,
  ownerTitles,
  type VersionState,
  versionStateTitles,
} from '@headwater/domain/catalogue';
import {
  getManifest,
  type ListingRow,
  listPublisherReaders,
  nameOf,
  type VersionRow,
} from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';

interface Notice {
  listing: ListingRow;
  version: VersionRow;
  note?: string | null;
}

/** Mails the members who look after the listing; what happens in the sandbox stays there. */
export async function notifyPublisher(ctx: CommandContext, notice: Notice): Promise<void> {
  const { listing, version, note = null } = notice;
  if (listing.environment !== 'live') return;
  const described = describeState(version);
  const manifest = await getManifest(ctx.tx, version.id);
  const state: Bilingual = versionStateTitles[version.state as VersionState];
  for (const reader of await listPublisherReaders(ctx.tx, listing.organizationId)) {
    ctx.mail(
      renderMail(ctx, {
        to: reader.email,
        locale: localeOf(reader.locale),
        template: 'version-state-changed',
        params: {
          listing: nameOf(listing),
          name: { 'zh-CN': manifest.listing['zh-CN']?.name, en: manifest.listing.en?.name },
          version: version.version,
          state,
          why: described.why,
          who: ownerTitles[described.owner],
          dueAt: described.dueAt?.toISOString() ?? null,
          note,
          path: `/workspace/listings/${nameOf(listing)}/versions/${version.version}`,
        },
      }),
    );
  }
}

const localeOf = (locale: string): Locale =>
  (locales as readonly string[]).includes(locale) ? (locale as Locale) : 'zh-CN';
