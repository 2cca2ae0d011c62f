import type { Manifest } from '@headwater/manifest';

export interface FirstYearLine {
  what: 'plan' | 'implementation';
  amountMinor: number;
  /** How often the amount is charged in the first year; null when it is charged once. */
  times: number | null;
  perSeat: boolean;
}

export interface FirstYear {
  currency: string;
  lines: FirstYearLine[];
  totalMinor: number;
  /** What the figures leave out, so that nobody takes the total for more than it is. */
  leavesOut: ('usage' | 'seats' | 'implementation')[];
}

const chargesInYear = { once: null, month: 12, year: 1 } as const;

/** What the first year costs, from the manifest's own figures alone; null when they do not carry a sum. */
export function firstYearOf({ pricing, implementation }: Manifest, planId: string): FirstYear | null {
  const plan = pricing?.plans?.find(({ id }) => id === planId);
  if (!pricing?.currency || plan?.amountMinor === undefined || !plan.interval) return null;
  const perSeat = pricing.model === 'per_seat';
  const lines: FirstYearLine[] = [
    { what: 'plan', amountMinor: plan.amountMinor, times: chargesInYear[plan.interval], perSeat },
  ];
  const work = implementationLine(implementation, pricing.currency);
  if (work) lines.push(work);
  const stated = implementation?.cost?.model === 'included' || work !== null;
  return {
    currency: pricing.currency,
    lines,
    totalMinor: lines.reduce((sum, line) => sum + Math.round(line.amountMinor * (line.times ?? 1)), 0),
    leavesOut: [
      ...(perSeat ? (['seats'] as const) : []),
      ...(plan.meters?.length ? (['usage'] as const) : []),
      ...(stated ? [] : (['implementation'] as const)),
    ],
  };
}

/** A day rate becomes a sum only when the publisher states the days of every one of its people. */
function implementationLine(
  implementation: Manifest['implementation'],
  currency: string,
): FirstYearLine | null {
  const { cost, roles = [] } = implementation ?? {};
  if (cost?.amountMinor === undefined || cost.currency !== currency) return null;
  const line = { what: 'implementation', amountMinor: cost.amountMinor, perSeat: false } as const;
  if (cost.model === 'fixed') return { ...line, times: null };
  const days = roles.filter(({ side }) => side === 'partner').map((role) => role.days);
  if (cost.model !== 'day_rate' || days.length === 0 || days.includes(undefined)) return null;
  return { ...line, times: days.reduce<number>((sum, one) => sum + (one ?? 0), 0) };
}
