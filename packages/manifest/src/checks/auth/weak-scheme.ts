import type { Check } from '../../check/check.ts';

export const weakScheme: Check = {
  id: 'A010',
  severity: 'warning',
  title: { 'zh-CN': '凭据容易泄露的方式', en: 'Credential that leaks easily' },
  why: {
    'zh-CN': '放在网址里的密钥会进入日志；Basic 每次都发送密码。',
    en: 'A key in the URL ends in logs; Basic sends the password every time.',
  },
  fix: { 'zh-CN': '改用请求头中的密钥或 OAuth。', en: 'Use a key in a header, or OAuth.' },
  message: { 'zh-CN': '“{scheme}”使用{whatZh}', en: '"{scheme}" uses {whatEn}' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, scheme] of (manifest.auth?.schemes ?? []).entries()) {
      const inQuery = scheme.type === 'apiKey' && scheme.in === 'query';
      const basic = scheme.type === 'http' && scheme.scheme.toLowerCase() === 'basic';
      if (!inQuery && !basic) continue;
      const what = inQuery
        ? { whatZh: '网址参数中的密钥', whatEn: 'a key in the query string' }
        : { whatZh: 'Basic 认证', whatEn: 'Basic authentication' };
      yield { pointer: `/auth/schemes/${index}`, params: { scheme: scheme.id, ...what }, salient: scheme.id };
    }
  },
};
