import type { Check } from '../../check/check.ts';

export const schemaMissing: Check = {
  id: 'C002',
  severity: 'publishing',
  title: { 'zh-CN': '缺少输入或输出结构', en: 'Input or output schema is missing' },
  why: {
    'zh-CN': '搭建流程的人要知道填什么、得到什么。',
    en: 'Whoever builds a flow must know what goes in and what comes out.',
  },
  fix: {
    'zh-CN': '写 JSON Schema;没有内容时写 {"type":"object"}。',
    en: 'Write a JSON Schema; {"type":"object"} if there is nothing.',
  },
  message: { 'zh-CN': '“{id}”没有 {side}', en: '"{id}" has no {side}' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, action] of (manifest.actions ?? []).entries()) {
      for (const side of ['input', 'output'] as const) {
        if (action[side]) continue;
        yield { pointer: `/actions/${index}/${side}`, params: { id: action.id, side } };
      }
    }
    for (const [index, trigger] of (manifest.triggers ?? []).entries()) {
      if (!trigger.payload)
        yield { pointer: `/triggers/${index}/payload`, params: { id: trigger.id, side: 'payload' } };
    }
  },
};
