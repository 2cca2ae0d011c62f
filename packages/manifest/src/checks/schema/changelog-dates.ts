import type { Check } from '../../check/check.ts';
import { daysUntil } from '../../check/days-until.ts';

export const changelogDates: Check = {
  id: 'M011',
  severity: 'warning',
  title: { 'zh-CN': '更新说明的日期不合理', en: 'Implausible changelog date' },
  why: {
    'zh-CN': '写在未来的日期会让客户以为版本还没有发布。',
    en: 'A date in the future tells customers that the version is not out yet.',
  },
  fix: { 'zh-CN': '改成实际发布的日期。', en: 'Write the actual date of the version.' },
  message: { 'zh-CN': '{date} 不存在或晚于今天', en: '{date} does not exist or lies in the future' },
  *run(manifest, context) {
    for (const [index, entry] of (manifest.changelog ?? []).entries()) {
      const days = daysUntil(entry.date, context.now ?? new Date());
      const real = days !== null && new Date(`${entry.date}T00:00:00Z`).toISOString().startsWith(entry.date);
      if (real && days <= 1) continue;
      yield { pointer: `/changelog/${index}/date`, params: { date: entry.date }, salient: entry.date };
    }
  },
};
