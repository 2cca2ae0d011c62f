import type { Check } from '../../check/check.ts';

export const pricingMissing: Check = {
  id: 'P001',
  severity: 'publishing',
  title: { 'zh-CN': '没有公开价格', en: 'Price is not disclosed' },
  why: {
    'zh-CN': '目录要求价格公开；需要询价时也要写明 quote。',
    en: 'The catalogue discloses prices; even a price on request says so with quote.',
  },
  fix: { 'zh-CN': '填写 pricing。', en: 'Fill in pricing.' },
  message: { 'zh-CN': '没有 pricing', en: 'There is no pricing' },
  *run(manifest) {
    if (!manifest.pricing) yield { pointer: '/pricing' };
  },
};
