import type { Check } from '../../check/check.ts';

export const urlMissing: Check = {
  id: 'W003',
  severity: 'publishing',
  title: { 'zh-CN': '没有接收地址', en: 'Receiver is missing' },
  why: { 'zh-CN': '没有地址就收不到事件。', en: 'Without an address no event arrives.' },
  fix: { 'zh-CN': '填写 url。', en: 'Fill in url.' },
  message: { 'zh-CN': '“{event}”没有 url', en: '"{event}" has no url' },
  *run(manifest) {
    for (const [index, { event, url }] of (manifest.webhooks ?? []).entries()) {
      if (!url) yield { pointer: `/webhooks/${index}/url`, params: { event }, salient: event };
    }
  },
};
