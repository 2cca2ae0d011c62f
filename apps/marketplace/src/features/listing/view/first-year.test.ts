import { exampleManifests, type Manifest } from '@headwater/manifest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstYearOf } from './first-year.ts';

const manifest = (pricing: object, implementation: object | undefined): Manifest =>
  ({ ...exampleManifests.service, pricing, implementation }) as Manifest;
const plan = (change: object = {}) => ({ id: 'team', name: { en: 'Team' }, ...change });
const days = { typicalDays: { min: 5, max: 5 }, customerEffortDays: 1 };

describe('the first year', () => {
  it('is twelve months of the plan and the fixed implementation', () => {
    const year = firstYearOf(
      manifest(
        { model: 'flat', currency: 'CNY', plans: [plan({ amountMinor: 19_900, interval: 'month' })] },
        { ...days, cost: { model: 'fixed', amountMinor: 3_000_000, currency: 'CNY' } },
      ),
      'team',
    );
    expect(year).toMatchObject({ totalMinor: 19_900 * 12 + 3_000_000, leavesOut: [] });
  });

  it('is not worked out without a price, an interval or a currency', () => {
    for (const pricing of [
      { model: 'quote' },
      { model: 'flat', currency: 'CNY', plans: [plan({ interval: 'month' })] },
      { model: 'flat', currency: 'CNY', plans: [plan({ amountMinor: 100 })] },
      { model: 'flat', plans: [plan({ amountMinor: 100, interval: 'year' })] },
    ])
      expect(firstYearOf(manifest(pricing, undefined), 'team')).toBeNull();
  });

  it('says what it leaves out: seats, usage, an unstated implementation, another currency', () => {
    const pricing = {
      model: 'per_seat',
      currency: 'CNY',
      plans: [plan({ amountMinor: 100, interval: 'year', meters: [{ id: 'calls' }] })],
    };
    const dollars = { ...days, cost: { model: 'fixed', amountMinor: 1, currency: 'USD' } };
    expect(firstYearOf(manifest(pricing, dollars), 'team')).toMatchObject({
      totalMinor: 100,
      leavesOut: ['seats', 'usage', 'implementation'],
    });
  });

  it('multiplies a day rate only when the number of days is certain', () => {
    const pricing = { model: 'flat', currency: 'CNY', plans: [plan({ amountMinor: 1, interval: 'once' })] };
    const cost = { model: 'day_rate', amountMinor: 200_000, currency: 'CNY' };
    const roles = [
      { role: { en: 'Engineer' }, side: 'partner', days: 3 },
      { role: { en: 'Architect' }, side: 'partner', days: 2 },
      { role: { en: 'Owner' }, side: 'customer', days: 9 },
    ];
    expect(firstYearOf(manifest(pricing, { ...days, cost, roles }), 'team')?.totalMinor).toBe(1_000_001);
    const open = [...roles, { role: { en: 'Tester' }, side: 'partner' }];
    expect(firstYearOf(manifest(pricing, { ...days, cost, roles: open }), 'team')).toMatchObject({
      totalMinor: 1,
      leavesOut: ['implementation'],
    });
  });

  it('always equals the sum of the lines it shows, in whole minor units', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.constantFrom('once', 'month', 'year'),
        fc.nat(1e9),
        (price, interval, fixed) => {
          const year = firstYearOf(
            manifest(
              { model: 'flat', currency: 'CNY', plans: [plan({ amountMinor: price, interval })] },
              { ...days, cost: { model: 'fixed', amountMinor: fixed, currency: 'CNY' } },
            ),
            'team',
          );
          const sum = year?.lines.reduce((total, line) => total + line.amountMinor * (line.times ?? 1), 0);
          expect(year?.totalMinor).toBe(sum);
          expect(Number.isSafeInteger(sum)).toBe(true);
        },
      ),
    );
  });
});
