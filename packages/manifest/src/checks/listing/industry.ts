import type { Check } from '../../check/check.ts';

export const industry: Check = {
  id: 'L027',
  severity: 'publishing',
  title: { 'zh-CN': '场景方案没有写明行业', en: 'Solution names no industry' },
  why: { 'zh-CN': '客户先按行业找方案。', en: 'Customers look for solutions by industry first.' },
  fix: { 'zh-CN': '选一个或几个 GB/T 4754 门类。', en: 'Choose one or more sections of GB/T 4754.' },
  message: { 'zh-CN': '没有 classification.industries', en: 'There are no classification.industries' },
  *run(manifest) {
    if (manifest.kind === 'solution' && !manifest.classification.industries?.length) {
      yield { pointer: '/classification/industries' };
    }
  },
};
