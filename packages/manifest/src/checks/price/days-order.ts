import type { Check } from '../../check/check.ts';

export const daysOrder: Check = {
  id: 'P009',
  severity: 'error',
  title: { 'zh-CN': '工期上下限颠倒', en: 'Days are the wrong way round' },
  why: { 'zh-CN': '最短工期不能比最长工期长。', en: 'The shortest time cannot be longer than the longest.' },
  fix: { 'zh-CN': '对调或改正两个数。', en: 'Swap or correct the two numbers.' },
  message: { 'zh-CN': 'min 为 {min},max 为 {max}', en: 'min is {min}, max is {max}' },
  *run(manifest) {
    const { min, max } = manifest.implementation?.typicalDays ?? { min: 0, max: 0 };
    if (min > max) yield { pointer: '/implementation/typicalDays', params: { min, max } };
  },
};
