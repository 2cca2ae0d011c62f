import type { Check } from '../../check/check.ts';

export const method: Check = {
  id: 'B003',
  severity: 'publishing',
  title: { 'zh-CN': '指标没有测量方法', en: 'Figure without a method' },
  why: {
    'zh-CN': '不知道怎么测的，就无法比较。',
    en: 'What was measured in an unknown way cannot be compared.',
  },
  fix: { 'zh-CN': '写明样本、期间和计算方法。', en: 'State the sample, the period and the calculation.' },
  message: {
    'zh-CN': '案例“{id}”的第 {number} 个指标没有方法',
    en: 'Figure {number} of the case "{id}" has no method',
  },
  *run(manifest) {
    for (const [index, item] of (manifest.benchmarks ?? []).entries()) {
      for (const [place, metric] of (item.metrics ?? []).entries()) {
        if (metric.method) continue;
        const params = { id: item.id, number: place + 1 };
        yield { pointer: `/benchmarks/${index}/metrics/${place}/method`, params };
      }
    }
  },
};
