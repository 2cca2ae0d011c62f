import type { Check } from '../../check/check.ts';

export const dataCategories: Check = {
  id: 'S015',
  severity: 'publishing',
  title: { 'zh-CN': '没有写明处理哪些数据', en: 'Data categories are missing' },
  why: { 'zh-CN': '客户的法务先看这一项。', en: "The customer's legal department looks here first." },
  fix: {
    'zh-CN': '填写 compliance.dataCategories;不处理就写 none。',
    en: 'Fill in compliance.dataCategories; none if there is no data.',
  },
  message: { 'zh-CN': '没有 compliance.dataCategories', en: 'There are no compliance.dataCategories' },
  *run(manifest) {
    if (!manifest.compliance?.dataCategories?.length) yield { pointer: '/compliance/dataCategories' };
  },
};
