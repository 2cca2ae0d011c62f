import { expect, test } from 'vitest';
import { chartTicks } from './chart-data.ts';

const ticks = (...values: (number | null)[]) => chartTicks([{ name: 'one', values }]);

test('a scale starts at zero, has round steps and reaches the largest value', () => {
  expect(ticks(3, 12, 7)).toEqual([0, 5, 10, 15]);
  expect(ticks(98)).toEqual([0, 50, 100]);
  expect(ticks(0.68)).toEqual([0, 0.2, 0.4, 0.6000000000000001, 0.8]);
});

test('a scale of nothing still has two ends', () => {
  expect(ticks(0, null)).toEqual([0, 1]);
  expect(chartTicks([])).toEqual([0, 1]);
});
