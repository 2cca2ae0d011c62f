import type { Check } from '../../check/check.ts';

export const insecureUrl: Check = {
  id: 'W001',
  severity: 'error',
  title: { 'zh-CN': '接收地址没有加密', en: 'Receiver is not encrypted' },
  why: {
    'zh-CN': '事件可能含有商机信息，只发往 https 地址。',
    en: 'Events may hold leads and are sent to https addresses only.',
  },
  fix: { 'zh-CN': '改用 https 地址。', en: 'Use an https address.' },
  message: { 'zh-CN': '{url} 没有加密', en: '{url} is not encrypted' },
  *run(manifest) {
    for (const [index, { url }] of (manifest.webhooks ?? []).entries()) {
      if (url && /^http:/i.test(url))
        yield { pointer: `/webhooks/${index}/url`, params: { url }, salient: url };
    }
  },
};
