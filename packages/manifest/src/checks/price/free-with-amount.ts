import type { Check } from '../../check/check.ts';

export const freeWithAmount: Check = {
  id: 'P005',
  severity: 'error',
  title: { 'zh-CN': '免费却有金额', en: 'Free, yet with an amount' },
  why: { 'zh-CN': '自相矛盾的价格会误导客户。', en: 'A price that contradicts itself misleads customers.' },
  fix: { 'zh-CN': '改正计价方式或删去金额。', en: 'Correct the model or remove the amount.' },
  message: { 'zh-CN': 'model 为 free,但“{plan}”有金额', en: 'model is free, but "{plan}" has an amount' },
  *run(manifest) {
    if (manifest.pricing?.model !== 'free') return;
    for (const [index, plan] of (manifest.pricing.plans ?? []).entries()) {
      const paid = (plan.amountMinor ?? 0) > 0 || plan.meters?.some((meter) => meter.amountMinor > 0);
      if (paid) yield { pointer: `/pricing/plans/${index}`, params: { plan: plan.id }, salient: plan.id };
    }
  },
};
