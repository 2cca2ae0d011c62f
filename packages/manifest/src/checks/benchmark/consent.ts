import type { Check } from '../../check/check.ts';

export const consent: Check = {
  id: 'B002',
  severity: 'publishing',
  title: { 'zh-CN': '案例未获客户同意', en: 'Case without consent' },
  why: {
    'zh-CN': '未经同意公开客户案例可能侵权。',
    en: "Showing a case without consent may infringe the customer's rights.",
  },
  fix: {
    'zh-CN': '取得同意，或匿名化后写 anonymised。',
    en: 'Obtain consent, or anonymise it and say anonymised.',
  },
  message: { 'zh-CN': '案例“{id}”没有客户同意', en: 'The case "{id}" has no consent' },
  *run(manifest) {
    for (const [index, item] of (manifest.benchmarks ?? []).entries()) {
      if (item.consent && item.consent.status !== 'not_obtained') continue;
      yield { pointer: `/benchmarks/${index}/consent`, params: { id: item.id }, salient: item.id };
    }
  },
};
