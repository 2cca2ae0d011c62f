import { z } from 'zod';
import { currency, doc, localized, minorAmount, slug } from './primitives.ts';

const days = z.number().min(0).max(2000);

const phase = z.strictObject({
  id: doc(slug, 'Stable id of the phase', 'discovery'),
  name: doc(localized(80), 'Name of the phase', { en: 'Discovery', 'zh-CN': '调研' }),
  days: doc(days, 'Working days of the phase', 3),
  deliverables: doc(z.array(localized(200)).min(1).max(20), 'What is handed over', [
    { en: 'Design document', 'zh-CN': '设计文档' },
  ]),
});

const role = z.strictObject({
  role: doc(localized(80), 'The role', { en: 'Solution architect', 'zh-CN': '解决方案架构师' }),
  side: doc(z.enum(['partner', 'customer', 'vendor']), 'Whose person it is', 'partner'),
  days: doc(days, 'Working days of this role', 5).optional(),
});

const cost = z.strictObject({
  model: doc(
    z.enum(['included', 'fixed', 'day_rate', 'quote']),
    'How the implementation is charged',
    'fixed',
  ),
  amountMinor: doc(minorAmount, 'Amount in minor units (for a day with day_rate)', 3000000).optional(),
  currency: doc(currency, 'ISO 4217 currency', 'CNY').optional(),
});

export const implementation = z.strictObject({
  typicalDays: doc(
    z.strictObject({ min: doc(days, 'Shortest usual time', 2), max: doc(days, 'Longest usual time', 10) }),
    'Working days from start to acceptance',
  ),
  customerEffortDays: doc(days, "Working days of the customer's own people", 2),
  cost: doc(cost, 'What the implementation costs').optional(),
  phases: doc(z.array(phase).max(12), 'Phases with their deliverables').optional(),
  roles: doc(z.array(role).max(20), 'Who works on it').optional(),
  notIncluded: doc(z.array(localized(200)).max(20), 'What is not included', [
    { en: 'Data cleansing', 'zh-CN': '数据清洗' },
  ]).optional(),
});
