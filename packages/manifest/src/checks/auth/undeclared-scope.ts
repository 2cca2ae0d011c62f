import type { Check } from '../../check/check.ts';
import { usedScopes } from '../../check/used-scopes.ts';

export const undeclaredScope: Check = {
  id: 'A005',
  severity: 'error',
  title: { 'zh-CN': '用到了没有申请的权限', en: 'Scope used but not declared' },
  why: {
    'zh-CN': '授权时看不到的权限，运行时就会失败或越权。',
    en: 'What is not declared is not granted: the call fails, or goes beyond what was agreed.',
  },
  fix: {
    'zh-CN': '在 auth.scopes 或 permissions 中声明它。',
    en: 'Declare it in auth.scopes or permissions.',
  },
  message: { 'zh-CN': '没有声明“{scope}”', en: '"{scope}" is not declared' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    const declared = new Set([
      ...(manifest.auth?.scopes ?? []).map((item) => item.scope),
      ...(manifest.permissions ?? []).map((item) => item.scope),
    ]);
    for (const { scope, pointer } of usedScopes(manifest)) {
      if (!declared.has(scope)) yield { pointer, params: { scope }, salient: scope };
    }
  },
};
