import type { LocalisedText } from '@headwater/domain';
import { getManifest, type ListingRow, listPublisherReaders } from '../catalogue/index.ts';
import type { CommandContext } from '../kit/index.ts';

/** Who hears of a listing's standing, and by which name they know the listing. */
export async function publisherReaders(ctx: CommandContext, listing: ListingRow) {
  const texts = listing.liveVersionId ? (await getManifest(ctx.tx, listing.liveVersionId)).listing : {};
  const name: LocalisedText = { 'zh-CN': texts['zh-CN']?.name, en: texts.en?.name };
  return { name, readers: await listPublisherReaders(ctx.tx, listing.organizationId) };
}
