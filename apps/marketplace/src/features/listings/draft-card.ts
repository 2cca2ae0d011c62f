import type { Manifest } from '@headwater/manifest';
import { wordsOf } from '../../lib/locale/words.ts';
import { type CardView, daysRange, shownPicture } from '../discovery/card-view.ts';
import { categoryName, kindName } from '../discovery/code-names.ts';
import { priceLine } from '../discovery/price-words.ts';

/** The card of a listing that is not published: what the catalogue would make of the manifest. */
export function draftCard(manifest: Manifest): CardView {
  const { listing, publisher, classification, pricing, implementation, media } = manifest;
  const from = (pricing?.plans ?? [])
    .flatMap(({ amountMinor, interval }) =>
      amountMinor === undefined || !pricing?.currency
        ? []
        : [{ amountMinor, currency: pricing.currency, interval: interval ?? null }],
    )
    .sort((a, b) => a.amountMinor - b.amountMinor)[0];
  return {
    listing: manifest.id,
    path: '#',
    kind: manifest.kind,
    kindName: kindName(manifest.kind),
    name: wordsOf({ 'zh-CN': listing['zh-CN']?.name, en: listing.en?.name }) ?? { text: manifest.id },
    tagline: wordsOf({ 'zh-CN': listing['zh-CN']?.tagline, en: listing.en?.tagline }),
    logo: shownPicture(media?.logo?.src),
    publisher: { name: wordsOf(publisher.name)?.text ?? '', path: '#' },
    standing: 'listed',
    categories: classification.categories.slice(0, 2).map(categoryName),
    price: priceLine(pricing?.model ?? null, from ?? null),
    days: implementation?.typicalDays ? daysRange(implementation.typicalDays) : null,
    imported: false,
    updated: '',
    certified: null,
  };
}
