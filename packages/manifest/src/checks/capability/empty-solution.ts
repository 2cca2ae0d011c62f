import type { Check } from '../../check/check.ts';

export const emptySolution: Check = {
  id: 'C010',
  severity: 'publishing',
  title: { 'zh-CN': '方案没有组成部分', en: 'Solution has no parts' },
  why: {
    'zh-CN': '场景方案由产品、集成和服务组成，客户要看到各部分由谁提供。',
    en: 'A solution is made of products, integrations and services; customers see who brings which.',
  },
  fix: { 'zh-CN': '填写 composes 或 buildsOn。', en: 'Fill in composes or buildsOn.' },
  message: { 'zh-CN': 'composes 与 buildsOn 都是空的', en: 'composes and buildsOn are both empty' },
  *run(manifest) {
    if (manifest.kind !== 'solution') return;
    if (!manifest.composes?.length && !manifest.buildsOn?.length) yield { pointer: '/composes' };
  },
};
