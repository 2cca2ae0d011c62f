import type { Check } from '../../check/check.ts';

export const phaseDays: Check = {
  id: 'P010',
  severity: 'warning',
  title: { 'zh-CN': '各阶段天数与总工期不符', en: 'Phases do not add up' },
  why: {
    'zh-CN': '各阶段之和超出总工期，客户不知道该信哪个。',
    en: 'When phases exceed the whole, customers do not know which to believe.',
  },
  fix: { 'zh-CN': '调整阶段天数或总工期。', en: 'Adjust the phases or the whole.' },
  message: {
    'zh-CN': '各阶段共 {sum} 天，总工期最多 {max} 天',
    en: 'The phases take {sum} days, the whole at most {max}',
  },
  *run(manifest) {
    const { phases, typicalDays } = manifest.implementation ?? {};
    const sum = (phases ?? []).reduce((total, phase) => total + phase.days, 0);
    if (typicalDays && sum > typicalDays.max)
      yield { pointer: '/implementation/phases', params: { sum, max: typicalDays.max } };
  },
};
