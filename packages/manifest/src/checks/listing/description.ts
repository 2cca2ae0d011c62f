import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const description: Check = {
  id: 'L004',
  severity: 'publishing',
  title: { 'zh-CN': '详细介绍缺失或太短', en: 'Description is missing or too short' },
  why: {
    'zh-CN': '客户凭详细介绍判断是否适合自己。',
    en: 'Customers decide by the description whether it suits them.',
  },
  fix: {
    'zh-CN': '写清适用场景、主要功能和接入方式。',
    en: 'Say where it fits, what it does and how to connect it.',
  },
  message: {
    'zh-CN': '{locale} 的详细介绍只有 {length} 个字符',
    en: 'The description in {locale} has only {length} characters',
  },
  *run(manifest) {
    for (const [locale, text] of listingTexts(manifest)) {
      const length = [...(text.description ?? '')].length;
      const enough = locale === 'zh-CN' ? 30 : 60;
      if (length < enough) yield { pointer: `/listing/${locale}/description`, params: { locale, length } };
    }
  },
};
