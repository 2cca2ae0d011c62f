import type { Check } from '../../check/check.ts';

export const fixedCost: Check = {
  id: 'P015',
  severity: 'publishing',
  title: { 'zh-CN': '实施费用没有金额', en: 'Implementation cost has no amount' },
  why: { 'zh-CN': '固定价或人天价必须写出金额。', en: 'A fixed price or a day rate needs an amount.' },
  fix: {
    'zh-CN': '填写 amountMinor;无法公开时改用 quote。',
    en: 'Fill in amountMinor, or use quote if it cannot be disclosed.',
  },
  message: {
    'zh-CN': 'cost.model 为 {model} 但没有金额',
    en: 'cost.model is {model} but there is no amount',
  },
  *run(manifest) {
    const cost = manifest.implementation?.cost;
    if (!cost || cost.amountMinor !== undefined || (cost.model !== 'fixed' && cost.model !== 'day_rate'))
      return;
    yield { pointer: '/implementation/cost/amountMinor', params: { model: cost.model } };
  },
};
