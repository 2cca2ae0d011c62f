import type { Check } from '../../check/check.ts';

export const evidence: Check = {
  id: 'B001',
  severity: 'publishing',
  title: { 'zh-CN': '案例数字没有证据', en: 'Figures without evidence' },
  why: {
    'zh-CN': '没有证据的效果数字会误导客户，也违反广告法。',
    en: 'Figures without proof mislead customers and breach advertising law.',
  },
  fix: {
    'zh-CN': '附上验收报告、测量记录等证据。',
    en: 'Attach proof such as an acceptance report or a measurement.',
  },
  message: { 'zh-CN': '案例“{id}”有数字但没有证据', en: 'The case "{id}" has figures but no evidence' },
  *run(manifest) {
    for (const [index, item] of (manifest.benchmarks ?? []).entries()) {
      if (!item.metrics?.length || item.evidence?.length) continue;
      yield { pointer: `/benchmarks/${index}/evidence`, params: { id: item.id }, salient: item.id };
    }
  },
};
