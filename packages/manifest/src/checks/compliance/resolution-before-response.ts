import type { Check } from '../../check/check.ts';

export const resolutionBeforeResponse: Check = {
  id: 'S004',
  severity: 'error',
  title: { 'zh-CN': '解决时限短于响应时限', en: 'Resolved before answered' },
  why: { 'zh-CN': '不可能在响应之前解决。', en: 'Nothing can be resolved before it was answered.' },
  fix: { 'zh-CN': '改正两个时限。', en: 'Correct the two times.' },
  message: {
    'zh-CN': '{severity} 的解决时限短于首次响应时限',
    en: '{severity} is resolved before the first response',
  },
  *run(manifest) {
    for (const [severity, target] of Object.entries(manifest.support?.targets ?? {})) {
      if (!target?.resolutionMinutes || target.resolutionMinutes >= target.firstResponseMinutes) continue;
      yield { pointer: `/support/targets/${severity}/resolutionMinutes`, params: { severity } };
    }
  },
};
