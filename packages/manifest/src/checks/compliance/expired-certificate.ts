import type { Check } from '../../check/check.ts';
import { daysUntil } from '../../check/days-until.ts';
import { expiriesOf } from '../../check/expiries-of.ts';

export const expiredCertificate: Check = {
  id: 'S011',
  severity: 'publishing',
  title: { 'zh-CN': '证书已过期', en: 'Certificate has expired' },
  why: { 'zh-CN': '过期的证书不能再展示。', en: 'An expired certificate may no longer be shown.' },
  fix: { 'zh-CN': '换成新证书，或删去这一项。', en: 'Renew it, or remove the entry.' },
  message: { 'zh-CN': '“{name}”已于 {date} 过期', en: '"{name}" expired on {date}' },
  *run(manifest, context) {
    for (const { pointer, name, expiresOn } of expiriesOf(manifest)) {
      const days = daysUntil(expiresOn, context.now ?? new Date());
      if (days !== null && days < 0) yield { pointer, params: { name, date: expiresOn }, salient: expiresOn };
    }
  },
};
