import { expect, test } from 'vitest';
import { inLocale } from '../../server/locale-scope.ts';
import {
  formatBps,
  formatCompact,
  formatDate,
  formatDateTime,
  formatDeadline,
  formatMoney,
  formatRelative,
  formatWorkingDays,
} from './index.ts';

const inBoth = (format: () => string) => [inLocale('zh-CN', format), inLocale('en', format)];

test('money drops zero decimals on price tags and keeps them on statements', () => {
  const price = { amountMinor: 1_280_000, currency: 'CNY' };
  expect(inBoth(() => formatMoney(price))).toEqual(['¥12,800', '¥12,800']);
  expect(inBoth(() => formatMoney(price, { exact: true }))).toEqual(['¥12,800.00', '¥12,800.00']);
  expect(inLocale('en', () => formatMoney({ amountMinor: 1_999, currency: 'USD' }))).toBe('$19.99');
});

test('a currency without decimals is not divided by a hundred', () => {
  expect(inLocale('en', () => formatMoney({ amountMinor: 5_000, currency: 'JPY' }))).toBe('¥5,000');
});

test('the day is the platform’s, whatever the server’s clock zone', () => {
  expect(inBoth(() => formatDate('2026-11-20T17:00:00Z'))).toEqual(['2026年11月21日', 'Nov 21, 2026']);
  expect(inLocale('en', () => formatDateTime('2026-11-20T17:05:00Z'))).toBe('Nov 21, 2026, 01:05');
});

test('relative time counts from the moment passed in', () => {
  const format = () => formatRelative('2026-11-18T08:00:00Z', '2026-11-21T08:00:00Z');
  expect(inBoth(format)).toEqual(['3天前', '3 days ago']);
});

test('rates in basis points and large numbers read as people write them', () => {
  expect(inBoth(() => formatBps(1_250))).toEqual(['12.5%', '12.5%']);
  expect(inBoth(() => formatCompact(12_400))).toEqual(['1.2万', '12.4K']);
});

test('a deadline says how many working days are left, and English knows one from many', () => {
  const dueAt = '2026-11-26T09:00:00Z';
  expect(inLocale('en', () => formatDeadline({ dueAt, daysLeft: 1 }))).toBe(
    '1 working day left (Thu, Nov 26)',
  );
  expect(inLocale('en', () => formatDeadline({ dueAt, daysLeft: -2 }))).toBe(
    '2 working days late (was due Thu, Nov 26)',
  );
  expect(inLocale('zh-CN', () => formatDeadline({ dueAt, daysLeft: 3 }))).toContain('还剩 3 个工作日');
  expect(inBoth(() => formatWorkingDays(1))).toEqual(['1 个工作日', '1 working day']);
});
