import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const tagline: Check = {
  id: 'L003',
  severity: 'publishing',
  title: { 'zh-CN': '缺少一句话介绍', en: 'Tagline is missing' },
  why: {
    'zh-CN': '搜索结果和卡片上只有名称和这一句话。',
    en: 'Search results and cards show only the name and this line.',
  },
  fix: { 'zh-CN': '用一句话说清能为客户做什么。', en: 'Say in one line what it does for the customer.' },
  message: { 'zh-CN': '{locale} 没有 tagline', en: 'There is no tagline in {locale}' },
  *run(manifest) {
    for (const [locale, text] of listingTexts(manifest)) {
      if (!text.tagline) yield { pointer: `/listing/${locale}/tagline`, params: { locale } };
    }
  },
};
