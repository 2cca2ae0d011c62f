import type { Check } from '../../check/check.ts';

const personal = new Set<string>([
  'account',
  'contact',
  'identity',
  'location',
  'health',
  'biometric',
  'financial',
  'minors',
]);

export const personalDataTerms: Check = {
  id: 'S013',
  severity: 'publishing',
  title: { 'zh-CN': '处理个人信息但缺少说明', en: 'Personal data without terms' },
  why: {
    'zh-CN': '《个人信息保护法》要求告知处理规则和保存期限。',
    en: 'The PRC Personal Information Protection Law requires the rules and the retention to be stated.',
  },
  fix: { 'zh-CN': '填写隐私政策地址和保存期限。', en: 'Fill in the privacy policy and the retention.' },
  message: { 'zh-CN': '处理个人信息，但没有 {field}', en: 'Processes personal data but has no {field}' },
  *run(manifest) {
    const { dataCategories = [], retention, privacyPolicy } = manifest.compliance ?? {};
    if (!dataCategories.some((category) => personal.has(category))) return;
    if (!retention) yield { pointer: '/compliance/retention', params: { field: 'retention' } };
    if (!privacyPolicy) yield { pointer: '/compliance/privacyPolicy', params: { field: 'privacyPolicy' } };
  },
};
