import type { Check } from '../../check/check.ts';

export const crossBorderBasis: Check = {
  id: 'S014',
  severity: 'publishing',
  title: { 'zh-CN': '数据出境没有依据', en: 'Cross-border transfer without a basis' },
  why: {
    'zh-CN': '数据出境需要合法依据，例如标准合同备案或安全评估。',
    en: 'A transfer across the border needs a legal basis such as a filed standard contract.',
  },
  fix: { 'zh-CN': '填写 compliance.crossBorder.basis。', en: 'Fill in compliance.crossBorder.basis.' },
  message: { 'zh-CN': '数据出境但没有写明依据', en: 'Data crosses the border but no basis is stated' },
  *run(manifest) {
    const crossBorder = manifest.compliance?.crossBorder;
    if (crossBorder?.transfers && !crossBorder.basis) yield { pointer: '/compliance/crossBorder/basis' };
  },
};
