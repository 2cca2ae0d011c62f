import type { Check } from '../../check/check.ts';

export const eventName: Check = {
  id: 'W005',
  severity: 'warning',
  title: { 'zh-CN': '事件名写法不常见', en: 'Unusual event name' },
  why: { 'zh-CN': '平台事件都写作“对象.动作”。', en: 'Platform events are written as object.verb.' },
  fix: { 'zh-CN': '按文档改正事件名。', en: 'Correct it as the documentation lists it.' },
  message: { 'zh-CN': '“{event}”不是“对象.动作”的形式', en: '"{event}" is not of the form object.verb' },
  *run(manifest) {
    for (const [index, { event }] of (manifest.webhooks ?? []).entries()) {
      if (!/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+$/.test(event)) {
        yield { pointer: `/webhooks/${index}/event`, params: { event }, salient: event };
      }
    }
  },
};
