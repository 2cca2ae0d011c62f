import type { Check } from '../../check/check.ts';

export const certifications: Check = {
  id: 'C014',
  severity: 'warning',
  title: { 'zh-CN': '服务没有资质', en: 'Service shows no certificate' },
  why: {
    'zh-CN': '持证团队更容易被选中，也是产品服务授权的依据。',
    en: 'A certified team is chosen more readily, and authorisation rests on it.',
  },
  fix: { 'zh-CN': '列出团队持有的证书。', en: 'List the certificates of the team.' },
  message: { 'zh-CN': '没有 certifications', en: 'There are no certifications' },
  *run(manifest) {
    if (manifest.kind === 'service' && !manifest.certifications?.length) yield { pointer: '/certifications' };
  },
};
