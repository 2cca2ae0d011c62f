import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const highlights: Check = {
  id: 'L005',
  severity: 'publishing',
  title: { 'zh-CN': '缺少亮点', en: 'Highlights are missing' },
  why: {
    'zh-CN': '三到六个亮点让客户在几秒内看懂差别。',
    en: 'Three to six highlights tell customers the difference within seconds.',
  },
  fix: { 'zh-CN': '写三到六条，每条一句话。', en: 'Write three to six, one line each.' },
  message: { 'zh-CN': '{locale} 没有亮点', en: 'There are no highlights in {locale}' },
  *run(manifest) {
    for (const [locale, text] of listingTexts(manifest)) {
      if (!text.highlights) yield { pointer: `/listing/${locale}/highlights`, params: { locale } };
    }
  },
};
