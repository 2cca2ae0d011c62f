import type { Card } from '@headwater/domain/discovery';
import { m } from '../../generated/paraglide/messages.js';
import { formatDate, formatNumber } from '../../lib/format/index.ts';
import { getLocale } from '../../lib/locale/current.ts';
import type { Locale } from '../../lib/locale/locales.ts';
import { type Words, wordsOf } from '../../lib/locale/words.ts';
import type { Standing } from '../../ui/standing-badge.tsx';
import { categoryName, kindName } from './code-names.ts';
import { listingPath, publisherPath } from './paths.ts';
import { priceLine } from './price-words.ts';

/** One listing as a card shows it, every text ready in the reader's language. */
export interface CardView {
  listing: string;
  path: string;
  kind: Card['kind'];
  kindName: string;
  name: Words;
  tagline: Words | null;
  logo: string | null;
  publisher: { name: string; path: string };
  standing: Standing;
  categories: string[];
  price: string;
  days: string | null;
  imported: boolean;
  /** Day of the version, and of the present standing. */
  updated: string;
  certified: string | null;
}

const views = new WeakMap<Card, Partial<Record<Locale, CardView>>>();

/** The catalogue's memory hands out the same card until it changes, so its view stays the same as long. */
export function toCardView(card: Card): CardView {
  const locale = getLocale();
  const known = views.get(card) ?? {};
  views.set(card, known);
  known[locale] ??= Object.freeze(viewOf(card));
  return known[locale];
}

function viewOf(card: Card): CardView {
  return {
    listing: card.listing,
    path: listingPath(card.listing),
    kind: card.kind,
    kindName: kindName(card.kind),
    name: wordsOf(card.name) ?? { text: card.listing },
    tagline: wordsOf(card.tagline),
    logo: shownPicture(card.logo),
    publisher: { name: publisherName(card.publisher), path: publisherPath(card.publisher.namespace) },
    standing: card.standing,
    categories: card.categories.slice(0, 2).map(categoryName),
    price: priceLine(card.priceModel, card.priceFrom),
    days: card.implementationDays && daysRange(card.implementationDays),
    imported: card.imported,
    updated: formatDate(card.publishedAt),
    certified: card.certifiedAt ? formatDate(card.certifiedAt) : null,
  };
}

export const publisherName = ({ name, nameEn }: Card['publisher']): string =>
  getLocale() === 'en' ? (nameEn ?? name) : name;

export function daysRange({ min, max }: { min: number; max: number }): string {
  const days = min === max ? formatNumber(max) : `${formatNumber(min)}–${formatNumber(max)}`;
  return m.catalogue_days({ days });
}

/** A path inside the publisher's repository cannot be shown; an uploaded file or a web address can. */
export const shownPicture = (src: string | null | undefined): string | null =>
  src && /^(https:\/\/|\/(?!\/))/.test(src) ? src : null;
