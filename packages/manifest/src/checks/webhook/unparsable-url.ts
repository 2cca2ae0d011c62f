import type { Check } from '../../check/check.ts';
import { hostOf } from '../../check/host-of.ts';

export const unparsableUrl: Check = {
  id: 'W006',
  severity: 'error',
  title: { 'zh-CN': '接收地址无法解析', en: "Receiver's address cannot be parsed" },
  why: { 'zh-CN': '平台无法向写错的地址发送事件。', en: 'The platform cannot send to a malformed address.' },
  fix: { 'zh-CN': '写完整的 https 地址。', en: 'Write the whole https address.' },
  message: { 'zh-CN': '{url} 不是网址', en: '{url} is no address' },
  *run(manifest) {
    for (const [index, { url }] of (manifest.webhooks ?? []).entries()) {
      if (url && hostOf(url) === null)
        yield { pointer: `/webhooks/${index}/url`, params: { url }, salient: url };
    }
  },
};
