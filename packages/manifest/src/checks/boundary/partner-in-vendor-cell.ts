import { boundaryMatches } from '../../check/boundary-matches.ts';
import type { Check } from '../../check/check.ts';

export const partnerInVendorCell: Check = {
  id: 'R002',
  severity: 'warning',
  title: { 'zh-CN': '该领域由厂商自营', en: 'The vendor keeps this cell' },
  why: {
    'zh-CN': '厂商自营的领域不向伙伴派单。',
    en: 'In a cell the vendor keeps no leads are given to partners.',
  },
  fix: { 'zh-CN': '确认定位，或对边界提出质询。', en: 'Check the positioning, or challenge the boundary.' },
  message: {
    'zh-CN': '{product} 的 {activity} 由厂商自营',
    en: '{activity} of {product} is kept by the vendor',
  },
  *run(manifest, context) {
    if (context.publisherKind === 'vendor') return;
    for (const { pointer, cell } of boundaryMatches(manifest, context)) {
      if (cell.holder !== 'vendor') continue;
      yield {
        pointer,
        params: { product: cell.product, activity: cell.activity },
        salient: `${cell.product} ${cell.activity}`,
      };
    }
  },
};
