import type { Check } from '../../check/check.ts';

export const website: Check = {
  id: 'L030',
  severity: 'warning',
  title: { 'zh-CN': '网址没有加密', en: 'Unencrypted website' },
  why: { 'zh-CN': '客户的浏览器会提示不安全。', en: "The customer's browser will warn." },
  fix: { 'zh-CN': '改用 https 地址。', en: 'Use an https address.' },
  message: { 'zh-CN': '{url} 没有加密', en: '{url} is not encrypted' },
  *run(manifest) {
    const places = [
      ['/publisher/website', manifest.publisher.website],
      ['/repository', manifest.repository],
      ['/compliance/privacyPolicy', manifest.compliance?.privacyPolicy],
      ['/compliance/terms', manifest.compliance?.terms],
    ] as const;
    for (const [pointer, url] of places) {
      if (url?.startsWith('http:')) yield { pointer, params: { url }, salient: url };
    }
  },
};
