import type { Manifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatMoney, formatNumber } from '../../../lib/format/index.ts';
import { textOf, wordsOf, wordsOfAll } from '../../../lib/locale/words.ts';
import { priceModelName } from '../../discovery/code-names.ts';
import { pricePer } from '../../discovery/price-words.ts';

export type PriceView = NonNullable<ReturnType<typeof toPriceView>>;
type Pricing = NonNullable<Manifest['pricing']>;
type Plan = NonNullable<Pricing['plans']>[number];

export function toPriceView({ pricing }: Manifest) {
  if (!pricing) return null;
  const { model, plans = [], taxIncluded, trialDays, note } = pricing;
  return {
    model: priceModelName(model),
    notes: [
      taxIncluded === undefined ? null : taxIncluded ? m.listing_tax_included() : m.listing_tax_excluded(),
      trialDays ? m.listing_trial({ count: trialDays }) : null,
    ].filter((text) => text !== null),
    note: wordsOf(note),
    plans: plans.map((plan) => ({
      id: plan.id,
      name: wordsOf(plan.name),
      price: planPrice(plan, pricing),
      includes: wordsOfAll(plan.includes),
      meters: (plan.meters ?? []).map((meter) => meterLine(meter, pricing)),
    })),
  };
}

function planPrice({ amountMinor, interval }: Plan, { currency, model }: Pricing): string | null {
  if (amountMinor === undefined || !currency) return null;
  return pricePer({ amountMinor, currency, interval: interval ?? null }, model);
}

type Meter = NonNullable<Plan['meters']>[number];

function meterLine({ name, unit, amountMinor, per = 1, included }: Meter, { currency }: Pricing): string {
  const price = currency ? formatMoney({ amountMinor, currency }) : formatNumber(amountMinor);
  const said = { name: textOf(name), price, per: formatNumber(per), unit: textOf(unit) };
  return included === undefined
    ? m.listing_meter(said)
    : m.listing_meter_included({ ...said, included: formatNumber(included) });
}
