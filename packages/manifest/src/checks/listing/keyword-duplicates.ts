import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const keywordDuplicates: Check = {
  id: 'L006',
  severity: 'warning',
  title: { 'zh-CN': '关键词重复', en: 'Duplicate keywords' },
  why: {
    'zh-CN': '重复的关键词不会提高排名，只占名额。',
    en: 'A repeated keyword does not rank higher; it only takes a place.',
  },
  fix: { 'zh-CN': '删去重复的关键词。', en: 'Remove the repeated keyword.' },
  message: { 'zh-CN': '关键词“{keyword}”重复', en: 'The keyword "{keyword}" is repeated' },
  *run(manifest) {
    for (const [locale, text] of listingTexts(manifest)) {
      const seen = new Set<string>();
      for (const [index, keyword] of (text.keywords ?? []).entries()) {
        const plain = keyword.normalize('NFKC').trim().toLowerCase();
        if (seen.has(plain)) {
          yield { pointer: `/listing/${locale}/keywords/${index}`, params: { keyword }, salient: plain };
        }
        seen.add(plain);
      }
    }
  },
};
