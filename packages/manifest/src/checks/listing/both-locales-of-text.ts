import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';
import { locales } from '../../codes/locale.ts';

export const bothLocalesOfText: Check = {
  id: 'L002',
  severity: 'publishing',
  title: { 'zh-CN': '文字缺少一种语言', en: 'Text lacks a language' },
  why: {
    'zh-CN': '页面的每一段文字都要有两种语言，否则会混排。',
    en: 'Every text of the page exists in both languages; otherwise the page mixes them.',
  },
  fix: { 'zh-CN': '补上 {locale} 的文字。', en: 'Add the text in {locale}.' },
  message: { 'zh-CN': '这段文字没有 {locale}', en: 'This text has no {locale}' },
  *run(manifest) {
    const seen = new Map<string, Set<string>>();
    for (const { pointer, section, locale } of textsOf(manifest)) {
      const end = `/${locale}`;
      if (section === 'listing' || !pointer.endsWith(end)) continue;
      const parent = pointer.slice(0, -end.length);
      seen.set(parent, (seen.get(parent) ?? new Set()).add(locale));
    }
    for (const [pointer, has] of seen) {
      for (const locale of locales)
        if (!has.has(locale)) yield { pointer, params: { locale }, salient: locale };
    }
  },
};
