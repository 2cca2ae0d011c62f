import type { Bilingual } from './errors.ts';

export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text that may exist in one language only; English-only imports are such. */
export type LocalisedText = Partial<Bilingual>;

/** The reader's language, or the other when that is all there is. */
export const pickText = (text: LocalisedText | undefined, locale: Locale): string =>
  text?.[locale] ?? text?.[locale === 'en' ? 'zh-CN' : 'en'] ?? '';

/** The best of our two languages for an `Accept-Language` header (RFC 9110 section 12.5.4). */
export function negotiateLocale(header: string | undefined | null): Locale {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const q = params.map((p) => p.trim()).find((p) => p.startsWith('q='));
    return { tag, q: q ? Number(q.slice(2)) : 1 };
  });
  wishes.sort((a, b) => b.q - a.q);
  for (const { tag } of wishes) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'en';
}
