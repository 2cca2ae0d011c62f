import type { Check } from '../../check/check.ts';
import { endpointsOf } from '../../check/endpoints-of.ts';
import { hostOf } from '../../check/host-of.ts';

export const malformedUrl: Check = {
  id: 'A014',
  severity: 'publishing',
  title: { 'zh-CN': '地址写法有误', en: 'Malformed address' },
  why: {
    'zh-CN': '无法解析的地址在运行时一定失败。',
    en: 'An address that cannot be parsed is bound to fail.',
  },
  fix: {
    'zh-CN': '写完整的网址，不要含用户名、密码或未替换的变量。',
    en: 'Write the whole address without user name, password or unfilled variables.',
  },
  message: { 'zh-CN': '{url} 不是可用的地址', en: '{url} is not a usable address' },
  *run(manifest) {
    for (const { pointer, url } of endpointsOf(manifest)) {
      const host = hostOf(url);
      const credentials = host !== null && (new URL(url).username !== '' || new URL(url).password !== '');
      if (host === null || credentials || /[{}]/.test(url)) yield { pointer, params: { url }, salient: url };
    }
  },
};
