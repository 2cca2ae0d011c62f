import type { Check } from '../../check/check.ts';

export const unknownPart: Check = {
  id: 'C009',
  severity: 'publishing',
  title: { 'zh-CN': '组成部分不存在', en: 'Part does not exist' },
  why: { 'zh-CN': '客户会从方案跳到各组成部分。', en: 'Customers go from the solution to its parts.' },
  fix: { 'zh-CN': '改正 id,或先让该部分上架。', en: 'Correct the id, or publish that part first.' },
  message: { 'zh-CN': '目录中没有 {id}', en: 'The catalogue has no {id}' },
  *run(manifest, context) {
    const known = context.knownListingIds;
    if (manifest.kind !== 'solution' || !known) return;
    const ids = new Set([...known].map((id) => id.toLowerCase()));
    for (const [index, part] of (manifest.composes ?? []).entries()) {
      if (ids.has(part.listing.toLowerCase())) continue;
      yield { pointer: `/composes/${index}/listing`, params: { id: part.listing }, salient: part.listing };
    }
  },
};
