import type { Check } from '../../check/check.ts';
import { hostOf } from '../../check/host-of.ts';
import { isPrivateHost } from '../../check/is-private-host.ts';

export const privateUrl: Check = {
  id: 'W002',
  severity: 'error',
  title: { 'zh-CN': '接收地址不在公网', en: 'Receiver is not on the public internet' },
  why: { 'zh-CN': '平台不向内网地址发送事件。', en: 'The platform does not send to private addresses.' },
  fix: {
    'zh-CN': '写公网地址；本地开发用 headwater webhooks listen。',
    en: 'Use a public address; for local work use headwater webhooks listen.',
  },
  message: { 'zh-CN': '{host} 是内网地址', en: '{host} is a private address' },
  *run(manifest) {
    for (const [index, { url }] of (manifest.webhooks ?? []).entries()) {
      const host = url ? hostOf(url) : null;
      if (host && isPrivateHost(host))
        yield { pointer: `/webhooks/${index}/url`, params: { host }, salient: host };
    }
  },
};
