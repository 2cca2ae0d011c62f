import type { Check } from '../../check/check.ts';

export const currencyMissing: Check = {
  id: 'P002',
  severity: 'publishing',
  title: { 'zh-CN': '价格没有币种', en: 'Price without a currency' },
  why: { 'zh-CN': '没有币种的金额没有意义。', en: 'An amount without a currency means nothing.' },
  fix: { 'zh-CN': '填写 pricing.currency，例如 CNY。', en: 'Fill in pricing.currency, such as CNY.' },
  message: { 'zh-CN': '没有 pricing.currency', en: 'There is no pricing.currency' },
  *run(manifest) {
    const { currency, plans = [] } = manifest.pricing ?? {};
    const priced = plans.some((plan) => plan.amountMinor !== undefined || plan.meters?.length);
    if (priced && !currency) yield { pointer: '/pricing/currency' };
    const cost = manifest.implementation?.cost;
    if (cost?.amountMinor !== undefined && !cost.currency) yield { pointer: '/implementation/cost/currency' };
  },
};
