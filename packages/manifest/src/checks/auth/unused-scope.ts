import type { Check } from '../../check/check.ts';
import { usedScopes } from '../../check/used-scopes.ts';

export const unusedScope: Check = {
  id: 'A004',
  severity: 'warning',
  title: { 'zh-CN': '申请了用不到的权限', en: 'Scope that nothing uses' },
  why: { 'zh-CN': '多余的权限扩大了泄露的后果。', en: 'A scope nobody needs only makes a leak worse.' },
  fix: {
    'zh-CN': '删去它，或在用到它的动作、触发器里写明。',
    en: 'Remove it, or name it in the action or trigger that uses it.',
  },
  message: { 'zh-CN': '没有动作或触发器用到“{scope}”', en: 'No action or trigger uses "{scope}"' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    const used = new Set(usedScopes(manifest).map((use) => use.scope));
    if (used.size === 0) return;
    for (const [index, { scope }] of (manifest.auth?.scopes ?? []).entries()) {
      if (!used.has(scope)) yield { pointer: `/auth/scopes/${index}`, params: { scope }, salient: scope };
    }
  },
};
