import type { Check } from '../../check/check.ts';

export const composesItself: Check = {
  id: 'C008',
  severity: 'error',
  title: { 'zh-CN': '方案引用了自己', en: 'Solution composes itself' },
  why: {
    'zh-CN': '方案由其他目录项组成，不能包含自己。',
    en: 'A solution is made of other listings and cannot hold itself.',
  },
  fix: { 'zh-CN': '删去这一项。', en: 'Remove this part.' },
  message: { 'zh-CN': '{id} 就是本方案', en: '{id} is this solution' },
  *run(manifest) {
    if (manifest.kind !== 'solution') return;
    for (const [index, part] of (manifest.composes ?? []).entries()) {
      if (part.listing.toLowerCase() !== manifest.id.toLowerCase()) continue;
      yield { pointer: `/composes/${index}/listing`, params: { id: part.listing }, salient: part.listing };
    }
  },
};
