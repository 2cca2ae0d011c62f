import type { Check } from '../../check/check.ts';

export const quoteNote: Check = {
  id: 'P006',
  severity: 'warning',
  title: { 'zh-CN': '询价没有说明依据', en: 'Quote without its basis' },
  why: {
    'zh-CN': '客户想先知道价格由什么决定。',
    en: 'Customers want to know first what decides the price.',
  },
  fix: { 'zh-CN': '在 pricing.note 中写明报价依据。', en: 'Say in pricing.note what the quote depends on.' },
  message: { 'zh-CN': '没有 pricing.note', en: 'There is no pricing.note' },
  *run(manifest) {
    if (manifest.pricing?.model === 'quote' && !manifest.pricing.note) yield { pointer: '/pricing/note' };
  },
};
