import type { Check } from '../../check/check.ts';

export const securityContact: Check = {
  id: 'S006',
  severity: 'publishing',
  title: { 'zh-CN': '没有安全联系方式', en: 'No security contact' },
  why: { 'zh-CN': '发现漏洞的人要知道向谁报告。', en: 'Whoever finds a flaw must know whom to tell.' },
  fix: { 'zh-CN': '填写 support.securityContact。', en: 'Fill in support.securityContact.' },
  message: { 'zh-CN': '没有 support.securityContact', en: 'There is no support.securityContact' },
  *run(manifest) {
    if (manifest.support && !manifest.support.securityContact) yield { pointer: '/support/securityContact' };
  },
};
