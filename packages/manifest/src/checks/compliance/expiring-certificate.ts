import type { Check } from '../../check/check.ts';
import { daysUntil } from '../../check/days-until.ts';
import { expiriesOf } from '../../check/expiries-of.ts';

export const expiringCertificate: Check = {
  id: 'S012',
  severity: 'warning',
  title: { 'zh-CN': '证书即将过期', en: 'Certificate expires soon' },
  why: { 'zh-CN': '过期后目录项会失去这项标记。', en: 'After that day the listing loses the mark.' },
  fix: { 'zh-CN': '提前换证并更新日期。', en: 'Renew it in time and update the date.' },
  message: { 'zh-CN': '“{name}”将于 {date} 过期', en: '"{name}" expires on {date}' },
  *run(manifest, context) {
    for (const { pointer, name, expiresOn } of expiriesOf(manifest)) {
      const days = daysUntil(expiresOn, context.now ?? new Date());
      if (days !== null && days >= 0 && days < 60)
        yield { pointer, params: { name, date: expiresOn }, salient: expiresOn };
    }
  },
};
