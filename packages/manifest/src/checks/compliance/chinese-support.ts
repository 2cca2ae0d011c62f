import type { Check } from '../../check/check.ts';

export const chineseSupport: Check = {
  id: 'S008',
  severity: 'warning',
  title: { 'zh-CN': '没有中文支持', en: 'No support in Chinese' },
  why: { 'zh-CN': '多数客户用中文沟通。', en: 'Most customers write in Chinese.' },
  fix: { 'zh-CN': '至少让一个渠道支持中文。', en: 'Let at least one channel answer in Chinese.' },
  message: { 'zh-CN': '没有渠道支持中文', en: 'No channel answers in Chinese' },
  *run(manifest) {
    const channels = manifest.support?.channels;
    if (channels && !channels.some((channel) => channel.languages.includes('zh-CN')))
      yield { pointer: '/support/channels' };
  },
};
