import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const keywords: Check = {
  id: 'L031',
  severity: 'warning',
  title: { 'zh-CN': '没有关键词', en: 'No keywords' },
  why: {
    'zh-CN': '客户常用别的说法搜索同一件事。',
    en: 'Customers often search for the same thing in other words.',
  },
  fix: { 'zh-CN': '写几个客户会用的说法。', en: 'Write a few words customers would use.' },
  message: { 'zh-CN': '{locale} 没有关键词', en: 'There are no keywords in {locale}' },
  *run(manifest) {
    for (const [locale, text] of listingTexts(manifest)) {
      if (!text.keywords?.length) yield { pointer: `/listing/${locale}/keywords`, params: { locale } };
    }
  },
};
