import type { Check } from '../../check/check.ts';

export const plansMissing: Check = {
  id: 'P003',
  severity: 'publishing',
  title: { 'zh-CN': '没有套餐', en: 'No plans' },
  why: { 'zh-CN': '客户要看到具体价格。', en: 'Customers need to see the actual price.' },
  fix: {
    'zh-CN': '写出套餐和金额；无法公开时改用 quote。',
    en: 'Write the plans with amounts, or use quote if they cannot be disclosed.',
  },
  message: { 'zh-CN': '{model} 计价但没有套餐', en: 'Priced by {model} but without plans' },
  *run(manifest) {
    const { model, plans } = manifest.pricing ?? {};
    if (!model || model === 'free' || model === 'quote' || plans?.length) return;
    yield { pointer: '/pricing/plans', params: { model } };
  },
};
