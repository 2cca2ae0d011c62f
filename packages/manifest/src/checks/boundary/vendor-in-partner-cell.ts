import { boundaryMatches } from '../../check/boundary-matches.ts';
import type { Check } from '../../check/check.ts';

export const vendorInPartnerCell: Check = {
  id: 'R001',
  severity: 'error',
  title: { 'zh-CN': '厂商进入了留给伙伴的领域', en: 'Vendor enters a cell reserved for partners' },
  why: {
    'zh-CN': '边界登记是厂商对伙伴的公开承诺。',
    en: "The boundary register is the vendor's public promise to partners.",
  },
  fix: {
    'zh-CN': '交由伙伴提供，或按通知期变更边界。',
    en: 'Leave it to partners, or change the boundary with its notice period.',
  },
  message: {
    'zh-CN': '{product} 的 {activity} 已划给伙伴',
    en: '{activity} of {product} is reserved for partners',
  },
  *run(manifest, context) {
    if (context.publisherKind !== 'vendor') return;
    for (const { pointer, cell } of boundaryMatches(manifest, context)) {
      if (cell.holder !== 'partner') continue;
      yield {
        pointer,
        params: { product: cell.product, activity: cell.activity },
        salient: `${cell.product} ${cell.activity}`,
      };
    }
  },
};
