import type { Check } from '../../check/check.ts';

export const scopePurpose: Check = {
  id: 'A003',
  severity: 'publishing',
  title: { 'zh-CN': '权限没有说明用途', en: 'Scope without a purpose' },
  why: {
    'zh-CN': '客户授权前要知道每项权限用来做什么。',
    en: 'Before granting, customers need to know what each scope is for.',
  },
  fix: { 'zh-CN': '用一句话说明为什么需要它。', en: 'Say in one line why it is needed.' },
  message: { 'zh-CN': '“{scope}”没有说明用途', en: '"{scope}" has no purpose' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, { scope, purpose }] of (manifest.auth?.scopes ?? []).entries()) {
      if (!purpose) yield { pointer: `/auth/scopes/${index}/purpose`, params: { scope }, salient: scope };
    }
  },
};
