import { z } from 'zod';
import { priceModels } from '../codes/names.ts';
import { currency, doc, localized, minorAmount, oneOf, slug } from './primitives.ts';

const meter = z.strictObject({
  id: doc(slug, 'Stable id of the meter', 'matched-orders'),
  name: doc(localized(80), 'What is counted', { en: 'Matched orders', 'zh-CN': '已核对订单' }),
  unit: doc(localized(40), 'The unit', { en: 'order', 'zh-CN': '单' }),
  amountMinor: doc(minorAmount, 'Price in minor units for `per` units', 500),
  per: doc(z.int().min(1).max(1_000_000_000), 'How many units the price buys', 1000).optional(),
  included: doc(z.int().min(0).max(1_000_000_000_000), 'Units included in the plan', 10000).optional(),
});

const plan = z.strictObject({
  id: doc(slug, 'Stable id of the plan', 'team'),
  name: doc(localized(60), 'Name of the plan', { en: 'Team', 'zh-CN': '团队版' }),
  amountMinor: doc(
    minorAmount,
    'Price in minor units, per interval (per seat for per_seat)',
    19900,
  ).optional(),
  interval: doc(z.enum(['once', 'month', 'year']), 'How often the amount is charged', 'month').optional(),
  includes: doc(z.array(localized(120)).max(12), 'What the plan includes', [
    { en: 'Three stores', 'zh-CN': '三家门店' },
  ]).optional(),
  meters: doc(z.array(meter).max(10), 'Usage meters of the plan').optional(),
});

export const pricing = z.strictObject({
  model: doc(oneOf(priceModels), 'How it is priced', 'flat'),
  currency: doc(currency, 'ISO 4217 currency of every amount', 'CNY').optional(),
  plans: doc(z.array(plan).max(10), 'The plans').optional(),
  taxIncluded: doc(z.boolean(), 'True if amounts include tax', true).optional(),
  trialDays: doc(z.int().min(0).max(365), 'Days of free trial', 14).optional(),
  note: doc(localized(1000), 'What else decides the price', {
    en: 'Volume discounts on request.',
    'zh-CN': '用量较大可议价。',
  }).optional(),
});
