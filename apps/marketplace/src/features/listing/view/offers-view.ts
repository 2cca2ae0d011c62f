import type { Manifest } from '@headwater/manifest';
import { textOf } from '../../../lib/locale/words.ts';

/** Plans with a price, as schema.org writes amounts: a decimal with a point, in major units. */
export function toOffers({ pricing }: Manifest) {
  const { currency, plans = [] } = pricing ?? {};
  if (!currency) return [];
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return plans.flatMap(({ name, amountMinor }) =>
    amountMinor === undefined
      ? []
      : [{ name: textOf(name), price: (amountMinor / 10 ** digits).toFixed(digits), currency }],
  );
}
