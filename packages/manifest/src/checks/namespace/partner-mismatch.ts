import type { Check } from '../../check/check.ts';
import { namespaceOf } from '../../check/namespace-of.ts';

export const partnerMismatch: Check = {
  id: 'N006',
  severity: 'warning',
  title: { 'zh-CN': '合作伙伴与目录项不一致', en: 'Partner does not match the listing' },
  why: {
    'zh-CN': 'composes 中的合作伙伴应当就是该目录项的发布者。',
    en: 'The partner of a part should be the publisher of that listing.',
  },
  fix: { 'zh-CN': '改正 partner 或 listing。', en: 'Correct partner or listing.' },
  message: { 'zh-CN': '{listing} 不属于 {partner}', en: '{listing} does not belong to {partner}' },
  *run(manifest) {
    if (manifest.kind !== 'solution') return;
    for (const [index, { listing, partner }] of (manifest.composes ?? []).entries()) {
      if (!partner || namespaceOf(listing) === partner.toLowerCase()) continue;
      yield { pointer: `/composes/${index}/partner`, params: { listing, partner }, salient: listing };
    }
  },
};
