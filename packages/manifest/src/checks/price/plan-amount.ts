import type { Check } from '../../check/check.ts';

export const planAmount: Check = {
  id: 'P007',
  severity: 'publishing',
  title: { 'zh-CN': '套餐没有金额或周期', en: 'Plan without amount or interval' },
  why: {
    'zh-CN': '金额和周期缺一项，价格就不完整。',
    en: 'Without amount and interval the price is incomplete.',
  },
  fix: { 'zh-CN': '补上 amountMinor 和 interval。', en: 'Add amountMinor and interval.' },
  message: { 'zh-CN': '“{plan}”缺少 {field}', en: '"{plan}" lacks {field}' },
  *run(manifest) {
    const { model, plans = [] } = manifest.pricing ?? {};
    for (const [index, plan] of plans.entries()) {
      const metered = model === 'usage' && plan.meters?.length;
      const field = plan.amountMinor === undefined ? 'amountMinor' : plan.interval ? null : 'interval';
      if (!field || model === 'quote' || model === 'free' || (metered && field === 'amountMinor')) continue;
      yield { pointer: `/pricing/plans/${index}/${field}`, params: { plan: plan.id, field } };
    }
  },
};
