import type { Check } from '../../check/check.ts';

export const nothingOffered: Check = {
  id: 'C001',
  severity: 'publishing',
  title: { 'zh-CN': '没有动作也没有触发器', en: 'No action and no trigger' },
  why: { 'zh-CN': '客户无从知道能用它做什么。', en: 'Customers cannot see what it can do.' },
  fix: { 'zh-CN': '至少写一个动作或触发器。', en: 'Write at least one action or trigger.' },
  message: { 'zh-CN': 'actions 与 triggers 都是空的', en: 'actions and triggers are both empty' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    if (!manifest.actions?.length && !manifest.triggers?.length) yield { pointer: '/actions' };
  },
};
