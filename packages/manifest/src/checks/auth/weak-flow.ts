import type { Check } from '../../check/check.ts';

export const weakFlow: Check = {
  id: 'A008',
  severity: 'warning',
  title: { 'zh-CN': '不安全的 OAuth 流程', en: 'Unsafe OAuth flow' },
  why: {
    'zh-CN': 'OAuth 2.1 已取消隐式和密码流程，令牌或密码容易泄露。',
    en: 'OAuth 2.1 drops the implicit and password flows because tokens or passwords leak.',
  },
  fix: { 'zh-CN': '改用授权码流程加 PKCE。', en: 'Use the authorization code flow with PKCE.' },
  message: { 'zh-CN': '使用了 {flow} 流程', en: 'Uses the {flow} flow' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, scheme] of (manifest.auth?.schemes ?? []).entries()) {
      if (scheme.type !== 'oauth2') continue;
      for (const flow of ['implicit', 'password'] as const) {
        if (scheme.flows[flow]) yield { pointer: `/auth/schemes/${index}/flows/${flow}`, params: { flow } };
      }
    }
  },
};
