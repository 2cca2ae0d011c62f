import type { Check } from '../../check/check.ts';
import { endpointsOf } from '../../check/endpoints-of.ts';

export const plainHttp: Check = {
  id: 'A007',
  severity: 'publishing',
  title: { 'zh-CN': '接口没有加密', en: 'Unencrypted endpoint' },
  why: {
    'zh-CN': '凭据和业务数据会以明文传输。',
    en: 'Credentials and business data would travel in the clear.',
  },
  fix: { 'zh-CN': '改用 https 地址。', en: 'Use an https address.' },
  message: { 'zh-CN': '{url} 没有加密', en: '{url} is not encrypted' },
  *run(manifest) {
    for (const { pointer, url } of endpointsOf(manifest)) {
      if (/^http:/i.test(url)) yield { pointer, params: { url }, salient: url };
    }
  },
};
