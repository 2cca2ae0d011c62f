import type { Check } from '../../check/check.ts';

export const description: Check = {
  id: 'W007',
  severity: 'warning',
  title: { 'zh-CN': '没有说明事件用途', en: 'What the event is for is not said' },
  why: { 'zh-CN': '评审人要知道你拿事件做什么。', en: 'Reviewers want to know what you do with it.' },
  fix: { 'zh-CN': '用一句话说明。', en: 'Say so in one line.' },
  message: { 'zh-CN': '“{event}”没有说明', en: '"{event}" has no description' },
  *run(manifest) {
    for (const [index, { event, description }] of (manifest.webhooks ?? []).entries()) {
      if (!description)
        yield { pointer: `/webhooks/${index}/description`, params: { event }, salient: event };
    }
  },
};
