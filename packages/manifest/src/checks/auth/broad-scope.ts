import type { Check } from '../../check/check.ts';

export const broadScope: Check = {
  id: 'A011',
  severity: 'warning',
  title: { 'zh-CN': '权限范围过大', en: 'Scope is very broad' },
  why: {
    'zh-CN': '客户的安全部门通常会拒绝全部权限。',
    en: 'Security departments usually refuse a scope for everything.',
  },
  fix: { 'zh-CN': '改用只含所需权限的范围。', en: 'Use scopes that cover only what is needed.' },
  message: { 'zh-CN': '“{scope}”几乎等于全部权限', en: '"{scope}" is close to full access' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, { scope }] of (manifest.auth?.scopes ?? []).entries()) {
      if (/^(?:\*|all|full|admin|root|superuser|full[_-]?access|.*[:.]\*)$/i.test(scope)) {
        yield { pointer: `/auth/scopes/${index}/scope`, params: { scope }, salient: scope };
      }
    }
  },
};
