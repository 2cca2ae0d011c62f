import type { Manifest } from '@headwater/manifest';
import { both, type Pair } from './prose.ts';

type Pricing = NonNullable<Manifest['pricing']>;
type Plan = NonNullable<Pricing['plans']>[number];
type Interval = NonNullable<Plan['interval']>;

/** A plan in yuan: id, names, amount and interval, what it includes. */
export type PlanRow = readonly [
  id: string,
  zh: string,
  en: string,
  yuan: number,
  interval: Interval,
  includes: readonly Pair[],
];

/** A meter in yuan: id, names, unit, price and the number of units it buys. */
export type MeterRow = readonly [id: string, zh: string, en: string, unit: Pair, yuan: number, per: number];

/** Sample prices of a sample organisation, in yuan with tax. */
export function price(
  model: 'flat' | 'per_seat' | 'usage',
  plans: readonly PlanRow[],
  more: { meters?: readonly MeterRow[]; trialDays?: number; note?: Pair } = {},
): Pricing {
  return {
    model,
    currency: 'CNY',
    plans: plans.map(([id, zh, en, yuan, interval, includes]) => ({
      id,
      name: both(zh, en),
      amountMinor: minor(yuan),
      interval,
      includes: includes.map((pair) => both(...pair)),
      ...(more.meters ? { meters: more.meters.map(toMeter) } : {}),
    })),
    taxIncluded: true,
    ...(more.trialDays ? { trialDays: more.trialDays } : {}),
    note: both(...(more.note ?? sampleNote)),
  };
}

/** A price that depends on the scope; the note says what decides it. */
export function onQuote(note: Pair): Pricing {
  return { model: 'quote', currency: 'CNY', note: both(...note) };
}

const sampleNote: Pair = [
  '示例价格，用于演示平台的价格披露方式。',
  'A sample price that shows how the platform discloses prices.',
];

function toMeter([id, zh, en, unit, yuan, per]: MeterRow) {
  return { id, name: both(zh, en), unit: both(...unit), amountMinor: minor(yuan), per };
}

function minor(yuan: number): number {
  return Math.round(yuan * 100);
}
