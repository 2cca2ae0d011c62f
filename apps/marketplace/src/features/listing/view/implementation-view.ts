import type { Manifest } from '@headwater/manifest';
import { m } from '../../../generated/paraglide/messages.js';
import { formatMoney, formatNumber } from '../../../lib/format/index.ts';
import { wordsOf, wordsOfAll } from '../../../lib/locale/words.ts';
import { daysRange } from '../../discovery/card-view.ts';

export type ImplementationView = NonNullable<ReturnType<typeof toImplementationView>>;
type Implementation = NonNullable<Manifest['implementation']>;

const sides = {
  partner: m.listing_side_partner,
  customer: m.listing_side_customer,
  vendor: m.listing_side_vendor,
};

export function toImplementationView({ implementation }: Manifest) {
  if (!implementation) return null;
  const { typicalDays, customerEffortDays, cost, phases = [], roles = [], notIncluded } = implementation;
  return {
    days: daysRange(typicalDays),
    ownEffort: m.catalogue_days({ days: formatNumber(customerEffortDays) }),
    cost: costLine(cost),
    phases: phases.map(({ id, name, days, deliverables }) => ({
      id,
      name: wordsOf(name),
      days: m.catalogue_days({ days: formatNumber(days) }),
      deliverables: wordsOfAll(deliverables),
    })),
    roles: roles.map(({ role, side, days }) => ({
      role: wordsOf(role),
      side: sides[side](),
      days: days === undefined ? null : m.catalogue_days({ days: formatNumber(days) }),
    })),
    notIncluded: wordsOfAll(notIncluded),
  };
}

export function costLine(cost: Implementation['cost']): string {
  if (!cost) return m.listing_cost_unknown();
  if (cost.model === 'included') return m.listing_cost_included();
  if (cost.model === 'quote' || cost.amountMinor === undefined || !cost.currency)
    return m.listing_cost_quote();
  const price = formatMoney({ amountMinor: cost.amountMinor, currency: cost.currency });
  return cost.model === 'day_rate' ? m.listing_cost_day({ price }) : m.listing_cost_fixed({ price });
}
