import type { Check } from '../../check/check.ts';

export const deployment: Check = {
  id: 'L028',
  severity: 'publishing',
  title: { 'zh-CN': '没有写明部署方式', en: 'Deployment is missing' },
  why: {
    'zh-CN': '数据放在哪里常常是客户的第一个问题。',
    en: 'Where the data will be is often the first question.',
  },
  fix: { 'zh-CN': '写明公有云、专属云或本地部署。', en: 'Say public cloud, dedicated or on premises.' },
  message: { 'zh-CN': '没有 classification.deployment', en: 'There is no classification.deployment' },
  *run(manifest) {
    if (!manifest.classification.deployment?.length) yield { pointer: '/classification/deployment' };
  },
};
