import type { Check } from '../../check/check.ts';

const currencyNames = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' });

export const unknownCurrency: Check = {
  id: 'P013',
  severity: 'error',
  title: { 'zh-CN': '币种代码不存在', en: 'Currency does not exist' },
  why: {
    'zh-CN': '金额按 ISO 4217 的币种显示和结算。',
    en: 'Amounts are shown and settled in currencies of ISO 4217.',
  },
  fix: { 'zh-CN': '写 ISO 4217 代码，例如 CNY、USD。', en: 'Write a code of ISO 4217 such as CNY or USD.' },
  message: { 'zh-CN': '没有币种 {currency}', en: 'There is no currency {currency}' },
  *run(manifest) {
    const places = [
      ['/pricing/currency', manifest.pricing?.currency],
      ['/implementation/cost/currency', manifest.implementation?.cost?.currency],
    ] as const;
    for (const [pointer, currency] of places) {
      if (currency && currencyNames.of(currency) === undefined)
        yield { pointer, params: { currency }, salient: currency };
    }
  },
};
