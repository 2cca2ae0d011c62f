import { getLocale } from '../locale/current.ts';
import { formatter } from './formatter.ts';

export interface MoneyLike {
  /** Integer minor units: 1999 CNY is ¥19.99. */
  amountMinor: number;
  /** ISO 4217. */
  currency: string;
}

/** Whole amounts lose their zero decimals, as price tags do; statements pass `{ exact: true }`. */
export function formatMoney({ amountMinor, currency }: MoneyLike, { exact = false } = {}): string {
  const options: Intl.NumberFormatOptions = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' };
  const digits =
    formatter(Intl.NumberFormat, getLocale(), options).resolvedOptions().maximumFractionDigits ?? 2;
  const amount = amountMinor / 10 ** digits;
  const whole = !exact && Number.isInteger(amount);
  return formatter(Intl.NumberFormat, getLocale(), {
    ...options,
    ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(amount);
}
