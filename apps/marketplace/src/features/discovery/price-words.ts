import { m } from '../../generated/paraglide/messages.js';
import { formatMoney } from '../../lib/format/index.ts';
import { priceModelName } from './code-names.ts';

interface PriceFrom {
  amountMinor: number;
  currency: string;
  interval: string | null;
}

const perInterval: Record<string, (parameters: { price: string }) => string> = {
  month: m.catalogue_price_month,
  year: m.catalogue_price_year,
  once: m.catalogue_price_once,
};

/** `¥320 a month`; a seat price says so. */
export function pricePer({ amountMinor, currency, interval }: PriceFrom, model?: string | null): string {
  const price = formatMoney({ amountMinor, currency });
  const said = perInterval[interval ?? '']?.({ price }) ?? price;
  return model === 'per_seat' ? m.catalogue_price_seat({ price: said }) : said;
}

/** One short line for a card: the lowest price, or how it is priced. */
export function priceLine(model: string | null, from: PriceFrom | null): string {
  if (model === 'free') return m.catalogue_price_free();
  if (model === 'quote') return m.catalogue_price_quote();
  if (from) return m.catalogue_price_from({ price: pricePer(from, model) });
  return model ? priceModelName(model) : m.catalogue_price_unknown();
}
