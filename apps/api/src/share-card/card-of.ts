import type { Locale } from '@headwater/domain';
import type { Card } from '@headwater/domain/discovery';
import { categories, kinds } from '@headwater/manifest';
import type { ShareCard } from './share-card.ts';

const words = {
  publisher: { en: 'Publisher', 'zh-CN': '发布方' },
  marketplace: { en: 'Partner marketplace', 'zh-CN': '伙伴市场' },
  whitelisted: { en: 'Whitelisted', 'zh-CN': '白名单' },
  boutique: { en: 'Boutique', 'zh-CN': '精品' },
  welcome: {
    en: 'Find a certified solution.\nWork with the partner directly.',
    'zh-CN': '找到经过认证的方案，\n直接与伙伴合作',
  },
  promise: {
    en: 'Prices, implementation cost and service levels in the open.',
    'zh-CN': '价格、实施成本和服务时效公开可查。',
  },
} as const;

type Kind = Card['kind'];
const shown: Kind[] = ['solution', 'service', 'integration'];
const separator = '  ·  ';

export function cardOfListing(card: Card, locale: Locale): ShareCard {
  const { name, tagline, kind, publisher, standing, logo } = card;
  const category = categories[card.categories[0] as keyof typeof categories];
  return {
    locale,
    kind: kinds[kind][locale],
    name: clip(textIn(name, locale) ?? card.listing, 90),
    text: clip(textIn(tagline, locale) ?? '', 160),
    facts: [clip(nameOf(publisher, locale), 40), ...(category ? [clip(category[locale], 32)] : [])],
    seal: standing === 'listed' ? null : words[standing][locale],
    logo: logo ?? null,
  };
}

/** `counts`: what the publisher has in the catalogue, by kind. */
export function cardOfPublisher(
  publisher: Card['publisher'],
  counts: Partial<Record<Kind, number>>,
  locale: Locale,
): ShareCard {
  const offered = shown.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [numbered(kind, count, locale)];
  });
  return {
    locale,
    kind: words.publisher[locale],
    name: clip(nameOf(publisher, locale), 90),
    text: offered.join(separator),
    facts: [clip(publisher.namespace, 60)],
    seal: null,
    logo: null,
  };
}

export const cardOfHome = (locale: Locale): ShareCard => ({
  locale,
  kind: words.marketplace[locale],
  name: words.welcome[locale],
  text: words.promise[locale],
  facts: [shown.map((kind) => plural(kind, locale)).join(separator)],
  seal: null,
  logo: undefined,
});

const plural = (kind: Kind, locale: Locale): string =>
  locale === 'en' ? `${kinds[kind].en}s` : kinds[kind][locale];

const numbered = (kind: Kind, count: number, locale: Locale): string =>
  locale === 'en'
    ? `${count} ${count === 1 ? kinds[kind].en.toLowerCase() : plural(kind, locale).toLowerCase()}`
    : `${kinds[kind][locale]} ${count} 个`;

const nameOf = ({ name, nameEn }: Card['publisher'], locale: Locale): string =>
  locale === 'en' ? (nameEn ?? name) : name;

const textIn = (text: Card['name'], locale: Locale): string | undefined =>
  text[locale] ?? text['zh-CN'] ?? text.en;

/** Letters, not code units; control characters have no place on a picture, and emoji are in no font of ours. */
function clip(text: string, longest: number): string {
  const letters = [...text.replace(/(?:\p{C}|\p{Emoji_Presentation}|\ufe0f|\s)+/gu, ' ').trim()];
  return letters.length <= longest ? letters.join('') : `${letters.slice(0, longest - 1).join('')}…`;
}
