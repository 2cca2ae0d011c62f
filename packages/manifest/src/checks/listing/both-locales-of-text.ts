import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';
import { locales } from '../../codes/locale.ts';
import { toPointer } from '../../source/pointer.ts';

export const bothLocalesOfText: Check = {
  id: 'L002',
  severity: 'publishing',
  title: { 'zh-CN': '文字缺少一种语言', en: 'Text lacks a language' },
  why: {
    'zh-CN': '页面的每一段文字都要有两种语言,否则会混排。',
    en: 'Every text of the page exists in both languages; otherwise the page mixes them.',
  },
  fix: { 'zh-CN': '补上 {locale} 的文字。', en: 'Add the text in {locale}.' },
  message: { 'zh-CN': '这段文字没有 {locale}', en: 'This text has no {locale}' },
  *run(manifest) {
    const seen = new Map<string, Set<string>>();
    for (const { path } of textsOf(manifest)) {
      const last = path.at(-1);
      if (path[0] === 'listing' || (last !== 'zh-CN' && last !== 'en')) continue;
      const parent = toPointer(path.slice(0, -1));
      seen.set(parent, (seen.get(parent) ?? new Set()).add(last));
    }
    for (const [pointer, has] of seen) {
      for (const locale of locales)
        if (!has.has(locale)) yield { pointer, params: { locale }, salient: locale };
    }
  },
};
