import type { Check } from '../../check/check.ts';

export const p1InADay: Check = {
  id: 'S005',
  severity: 'publishing',
  title: { 'zh-CN': 'P1 故障未承诺 24 小时内解决', en: 'P1 is not resolved within 24 hours' },
  why: {
    'zh-CN': '平台向客户承诺 P1 故障 24 小时内解决。',
    en: 'The platform promises customers that a P1 fault is resolved within 24 hours.',
  },
  fix: {
    'zh-CN': '把 P1 的 resolutionMinutes 设为不超过 1440。',
    en: 'Set resolutionMinutes of P1 to 1440 or less.',
  },
  message: { 'zh-CN': 'P1 的解决时限为 {minutes}', en: 'resolutionMinutes of P1 is {minutes}' },
  *run(manifest) {
    const target = manifest.support?.targets?.P1;
    if (!target || (target.resolutionMinutes ?? Number.POSITIVE_INFINITY) <= 1440) return;
    yield {
      pointer: '/support/targets/P1/resolutionMinutes',
      params: { minutes: target.resolutionMinutes ?? '-' },
    };
  },
};
