import type { Check } from '../../check/check.ts';

export const metersMissing: Check = {
  id: 'P004',
  severity: 'publishing',
  title: { 'zh-CN': '按用量计价但没有计量项', en: 'Usage price without meters' },
  why: { 'zh-CN': '客户无法估算费用。', en: 'Customers cannot estimate what they will pay.' },
  fix: { 'zh-CN': '写明计量项、单位和单价。', en: 'Write what is counted, the unit and the price.' },
  message: { 'zh-CN': '所有套餐都没有计量项', en: 'No plan has a meter' },
  *run(manifest) {
    const { model, plans } = manifest.pricing ?? {};
    if (model === 'usage' && plans?.length && !plans.some((plan) => plan.meters?.length))
      yield { pointer: '/pricing/plans' };
  },
};
