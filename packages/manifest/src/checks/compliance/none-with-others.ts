import type { Check } from '../../check/check.ts';

export const noneWithOthers: Check = {
  id: 'S017',
  severity: 'error',
  title: { 'zh-CN': '数据类别自相矛盾', en: 'Data categories contradict each other' },
  why: {
    'zh-CN': 'none 表示不处理任何数据，不能与其他类别并列。',
    en: 'none says that no data is processed and cannot stand beside others.',
  },
  fix: { 'zh-CN': '删去 none 或删去其他类别。', en: 'Remove none, or remove the others.' },
  message: { 'zh-CN': 'none 与其他类别同时出现', en: 'none stands beside other categories' },
  *run(manifest) {
    const categories = manifest.compliance?.dataCategories ?? [];
    if (categories.includes('none') && categories.length > 1) yield { pointer: '/compliance/dataCategories' };
  },
};
