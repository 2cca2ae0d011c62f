import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const summaryCopy: Check = {
  id: 'L032',
  severity: 'warning',
  title: { 'zh-CN': '简介与一句话介绍相同', en: 'Summary repeats the tagline' },
  why: {
    'zh-CN': '两处都写同样的话，客户什么也没多看到。',
    en: 'Customers learn nothing more when both say the same.',
  },
  fix: { 'zh-CN': '在简介里说明做什么、给谁用。', en: 'Say in the summary what it does and for whom.' },
  message: {
    'zh-CN': '{locale} 的 summary 与 tagline 相同',
    en: 'summary and tagline are the same in {locale}',
  },
  *run(manifest) {
    for (const [locale, text] of listingTexts(manifest)) {
      if (text.tagline && text.tagline === text.summary)
        yield { pointer: `/listing/${locale}/summary`, params: { locale } };
    }
  },
};
