import { z } from 'zod';
import { date, doc, localized, sha256, slug, text } from './primitives.ts';

const source = doc(
  text(500).regex(/^(?:https?:\/\/[^\s/?#]+[^\s]*|(?!\/)(?!.*\.\.)[^\s:]+)$/),
  'Path in the repository or https URL',
  'evidence/case.pdf',
);

export const evidence = z
  .strictObject({
    src: source,
    sha256: doc(
      sha256,
      'SHA-256 of the file, hex',
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ).optional(),
    title: doc(localized(120), 'What the file is', {
      en: 'Acceptance report',
      'zh-CN': '验收报告',
    }).optional(),
  })
  .meta({ id: 'Evidence' });

const figure = z.number().min(-1e15).max(1e15);

const metric = z.strictObject({
  name: doc(localized(80), 'What is measured', { en: 'Orders matched by hand', 'zh-CN': '人工核对订单数' }),
  before: doc(figure, 'Value before', 1200),
  after: doc(figure, 'Value after', 30),
  unit: doc(localized(40), 'Unit of both values', { en: 'orders a day', 'zh-CN': '单/天' }),
  method: doc(localized(400), 'How it was measured', {
    en: 'Count over 30 days',
    'zh-CN': '30 天计数',
  }).optional(),
});

const consent = z.strictObject({
  status: doc(z.enum(['granted', 'anonymised', 'not_obtained']), 'May the case be shown?', 'anonymised'),
  by: doc(text(120), 'Who gave it', 'Head of operations').optional(),
  date: doc(date, 'When', '2026-05-01').optional(),
});

export const benchmarks = z
  .array(
    z.strictObject({
      id: doc(slug, 'Stable id of the case', 'retail-chain'),
      title: doc(localized(120), 'Title of the case', { en: 'A retail chain', 'zh-CN': '某连锁零售' }),
      problem: doc(localized(1000), 'The problem before', {
        en: 'Matching took a day.',
        'zh-CN': '对账需要一天。',
      }),
      outcome: doc(localized(1000), 'What changed', {
        en: 'It takes an hour.',
        'zh-CN': '现在一小时。',
      }).optional(),
      metrics: doc(z.array(metric).max(10), 'Figures before and after').optional(),
      evidence: doc(z.array(evidence).max(10), 'Proof of the figures').optional(),
      consent: doc(consent, "The customer's consent").optional(),
    }),
  )
  .max(20);

export const acceptance = z
  .array(
    z.strictObject({
      id: doc(slug, 'Stable id of the criterion', 'nightly-run'),
      criterion: doc(localized(400), 'What must be true to accept', {
        en: 'Seven nightly runs in a row succeed',
        'zh-CN': '连续七次夜间任务成功',
      }),
      measure: doc(localized(400), 'How it is checked', { en: 'Run log', 'zh-CN': '运行日志' }).optional(),
    }),
  )
  .max(30);

const asset = z
  .strictObject({
    src: doc(source, 'Path in the repository or https URL', 'media/logo.png'),
    sha256: doc(
      sha256,
      'SHA-256 of the file, hex',
      '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ).optional(),
    alt: doc(localized(200), 'What the picture shows', { en: 'Acme logo', 'zh-CN': 'Acme 标志' }).optional(),
  })
  .meta({ id: 'Asset' });

export const media = z.strictObject({
  logo: doc(asset, 'The logo').optional(),
  screenshots: doc(z.array(asset).max(10), 'Screenshots in order').optional(),
});
