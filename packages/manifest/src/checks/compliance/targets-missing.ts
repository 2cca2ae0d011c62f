import type { Check } from '../../check/check.ts';

export const targetsMissing: Check = {
  id: 'S002',
  severity: 'publishing',
  title: { 'zh-CN': '没有响应时限', en: 'Response times are missing' },
  why: {
    'zh-CN': '服务水平要写明，至少包括 P1 和 P2。',
    en: 'Service levels are disclosed, at least for P1 and P2.',
  },
  fix: { 'zh-CN': '填写 support.targets。', en: 'Fill in support.targets.' },
  message: { 'zh-CN': '没有 {severity} 的时限', en: 'There is no target for {severity}' },
  *run(manifest) {
    if (!manifest.support) return;
    for (const severity of ['P1', 'P2'] as const) {
      if (manifest.support.targets?.[severity]) continue;
      yield { pointer: `/support/targets/${severity}`, params: { severity } };
    }
  },
};
