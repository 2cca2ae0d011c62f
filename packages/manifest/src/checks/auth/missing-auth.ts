import type { Check } from '../../check/check.ts';

export const missingAuth: Check = {
  id: 'A002',
  severity: 'publishing',
  title: { 'zh-CN': '没有写明连接方式', en: 'How to connect is missing' },
  why: {
    'zh-CN': '客户要先知道需要什么凭据、什么权限。',
    en: 'Customers need to know which credential and which rights are needed.',
  },
  fix: {
    'zh-CN': '填写 auth;不需要凭据时写 schemes: []。',
    en: 'Fill in auth; write schemes: [] if no credential is needed.',
  },
  message: { 'zh-CN': '没有 auth', en: 'There is no auth' },
  *run(manifest) {
    if (manifest.kind === 'integration' && !manifest.auth) yield { pointer: '/auth' };
  },
};
