import type { Check } from '../../check/check.ts';

export const phases: Check = {
  id: 'P014',
  severity: 'publishing',
  title: { 'zh-CN': '没有实施阶段', en: 'No phases' },
  why: {
    'zh-CN': '方案和服务按阶段交付，客户要知道每阶段得到什么。',
    en: 'Solutions and services are delivered in phases; customers need to know what each hands over.',
  },
  fix: {
    'zh-CN': '填写 implementation.phases 及交付物。',
    en: 'Fill in implementation.phases with deliverables.',
  },
  message: { 'zh-CN': '没有 implementation.phases', en: 'There are no implementation.phases' },
  *run(manifest) {
    if (manifest.kind === 'integration' || !manifest.implementation) return;
    if (!manifest.implementation.phases?.length) yield { pointer: '/implementation/phases' };
  },
};
