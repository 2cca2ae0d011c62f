import type { Check } from '../../check/check.ts';

export const deprecatedContent: Check = {
  id: 'M013',
  severity: 'warning',
  title: { 'zh-CN': '已弃用的目录项还在更新', en: 'A deprecated listing is being updated' },
  why: {
    'zh-CN': '客户看到弃用标记后不会再选用，继续更新往往是忘了改 lifecycle。',
    en: 'Customers do not choose what is marked deprecated; an update usually means that lifecycle was forgotten.',
  },
  fix: {
    'zh-CN': '恢复为 production,或在平台上正式弃用并指定接替者。',
    en: 'Set lifecycle back to production, or deprecate it on the platform with a successor.',
  },
  message: { 'zh-CN': 'lifecycle 为 deprecated', en: 'lifecycle is deprecated' },
  *run(manifest) {
    if (manifest.lifecycle === 'deprecated') yield { pointer: '/lifecycle' };
  },
};
