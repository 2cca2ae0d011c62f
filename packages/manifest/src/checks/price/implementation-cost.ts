import type { Check } from '../../check/check.ts';

export const implementationCost: Check = {
  id: 'P012',
  severity: 'publishing',
  title: { 'zh-CN': '没有写明实施费用', en: 'Cost of the implementation is missing' },
  why: { 'zh-CN': '客户要知道实施是否另外收费。', en: 'Customers need to know whether it is charged for.' },
  fix: {
    'zh-CN': '填写 implementation.cost;包含在价格里就写 included。',
    en: 'Fill in implementation.cost; included if it is part of the price.',
  },
  message: { 'zh-CN': '没有 implementation.cost', en: 'There is no implementation.cost' },
  *run(manifest) {
    if (manifest.implementation && !manifest.implementation.cost) yield { pointer: '/implementation/cost' };
  },
};
