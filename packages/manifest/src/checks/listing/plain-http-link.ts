import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

export const plainHttpLink: Check = {
  id: 'L022',
  severity: 'warning',
  title: { 'zh-CN': '介绍中有不加密的链接', en: 'Unencrypted link in the text' },
  why: { 'zh-CN': '浏览器会对 http 链接提示不安全。', en: 'Browsers warn about http links.' },
  fix: { 'zh-CN': '改用 https。', en: 'Use https.' },
  message: { 'zh-CN': '链接 {url} 没有加密', en: 'The link {url} is not encrypted' },
  *run(manifest) {
    for (const { pointer, value } of textsOf(manifest)) {
      const url = /\]\((http:\/\/[^\s)]{1,200})/.exec(value)?.[1];
      if (url) yield { pointer, params: { url }, salient: url };
    }
  },
};
