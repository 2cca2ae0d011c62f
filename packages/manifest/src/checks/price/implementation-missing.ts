import type { Check } from '../../check/check.ts';

export const implementationMissing: Check = {
  id: 'P008',
  severity: 'publishing',
  title: { 'zh-CN': '没有披露实施成本', en: 'Implementation cost is not disclosed' },
  why: {
    'zh-CN': '上线要多少天、客户要投入多少人，常常比软件价格更重要。',
    en: "Days to go live and the customer's own effort often matter more than the price.",
  },
  fix: { 'zh-CN': '填写 implementation。', en: 'Fill in implementation.' },
  message: { 'zh-CN': '没有 implementation', en: 'There is no implementation' },
  *run(manifest) {
    if (!manifest.implementation) yield { pointer: '/implementation' };
  },
};
