import type { Check } from '../../check/check.ts';

const needed = {
  authorizationCode: ['authorizationUrl', 'tokenUrl'],
  clientCredentials: ['tokenUrl'],
  implicit: ['authorizationUrl'],
  password: ['tokenUrl'],
} as const;

export const oauthEndpoints: Check = {
  id: 'A006',
  severity: 'publishing',
  title: { 'zh-CN': 'OAuth 流程缺少地址', en: 'OAuth flow lacks an address' },
  why: {
    'zh-CN': '没有这些地址客户无法完成授权。',
    en: 'Without these addresses a customer cannot sign in.',
  },
  fix: {
    'zh-CN': '按 OAuth 2.0 填写授权地址和令牌地址。',
    en: 'Fill in the authorization and token addresses as OAuth 2.0 requires.',
  },
  message: { 'zh-CN': '{flow} 缺少 {field}', en: '{flow} lacks {field}' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, scheme] of (manifest.auth?.schemes ?? []).entries()) {
      if (scheme.type !== 'oauth2') continue;
      const pointer = `/auth/schemes/${index}/flows`;
      if (Object.keys(scheme.flows).length === 0)
        yield { pointer, params: { flow: 'flows', field: 'authorizationCode' } };
      for (const [flow, fields] of Object.entries(needed)) {
        const given = scheme.flows[flow as keyof typeof needed];
        for (const field of given ? fields : []) {
          if (!given?.[field]) yield { pointer: `${pointer}/${flow}/${field}`, params: { flow, field } };
        }
      }
    }
  },
};
