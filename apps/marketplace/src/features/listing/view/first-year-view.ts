import type { Manifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatList, formatMoney, formatNumber } from '../../../lib/format/index.ts';
import { textOf } from '../../../lib/locale/words.ts';
import { type FirstYear, firstYearOf } from './first-year.ts';

export type FirstYearView = NonNullable<ReturnType<typeof toFirstYearView>>;

const leftOut = {
  seats: m.listing_first_year_seats,
  usage: m.listing_first_year_usage,
  implementation: m.listing_first_year_implementation,
};

/** One sum for each plan that has figures, with its lines in the open. */
export function toFirstYearView(manifest: Manifest) {
  const plans = (manifest.pricing?.plans ?? []).flatMap((plan) => {
    const year = firstYearOf(manifest, plan.id);
    return year ? [{ id: plan.id, name: textOf(plan.name), ...said(year, textOf(plan.name)) }] : [];
  });
  const [cheapest] = plans.toSorted((a, b) => a.totalMinor - b.totalMinor);
  return cheapest ? { plans, from: cheapest.total } : null;
}

function said({ currency, lines, totalMinor, leavesOut }: FirstYear, planName: string) {
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency });
  return {
    totalMinor,
    total: money(totalMinor),
    lines: lines.map(({ what, amountMinor, times, perSeat }) => ({
      what: what === 'plan' ? planName : m.listing_implementation_cost(),
      calculation: [
        times === null
          ? money(amountMinor)
          : m.listing_first_year_times({ price: money(amountMinor), times: formatNumber(times) }),
        perSeat && m.listing_first_year_seat(),
      ]
        .filter(Boolean)
        .join(' · '),
      amount: money(Math.round(amountMinor * (times ?? 1))),
    })),
    without:
      leavesOut.length > 0
        ? m.listing_first_year_without({ things: formatList(leavesOut.map((thing) => leftOut[thing]())) })
        : null,
  };
}
