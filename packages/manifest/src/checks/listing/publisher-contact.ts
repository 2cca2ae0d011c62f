import type { Check } from '../../check/check.ts';

export const publisherContact: Check = {
  id: 'L019',
  severity: 'publishing',
  title: { 'zh-CN': '缺少发布者联系方式', en: 'Publisher has no contact' },
  why: {
    'zh-CN': '评审人有问题时要能找到人。',
    en: 'A reviewer with a question must be able to reach someone.',
  },
  fix: { 'zh-CN': '填写 publisher.email。', en: 'Fill in publisher.email.' },
  message: { 'zh-CN': '没有 publisher.email', en: 'There is no publisher.email' },
  *run(manifest) {
    if (!manifest.publisher.email) yield { pointer: '/publisher/email' };
  },
};
