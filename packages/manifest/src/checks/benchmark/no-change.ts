import type { Check } from '../../check/check.ts';

export const noChange: Check = {
  id: 'B004',
  severity: 'warning',
  title: { 'zh-CN': '前后数字相同', en: 'Nothing changed' },
  why: { 'zh-CN': '没有变化的指标不能说明效果。', en: 'A figure that did not change shows no effect.' },
  fix: { 'zh-CN': '改正数字或删去该指标。', en: 'Correct the figure or remove it.' },
  message: {
    'zh-CN': '案例“{id}”的前后都是 {value}',
    en: 'Before and after of the case "{id}" are both {value}',
  },
  *run(manifest) {
    for (const [index, item] of (manifest.benchmarks ?? []).entries()) {
      for (const [place, { before, after }] of (item.metrics ?? []).entries()) {
        if (before !== after) continue;
        yield { pointer: `/benchmarks/${index}/metrics/${place}`, params: { id: item.id, value: after } };
      }
    }
  },
};
