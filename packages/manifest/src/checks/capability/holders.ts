import type { Check } from '../../check/check.ts';

export const holders: Check = {
  id: 'C015',
  severity: 'error',
  title: { 'zh-CN': '持证人数超过团队人数', en: 'More holders than people' },
  why: { 'zh-CN': '持证人必须是交付团队的人。', en: 'Holders must be people of the delivering team.' },
  fix: { 'zh-CN': '改正人数。', en: 'Correct the numbers.' },
  message: {
    'zh-CN': '“{id}”有 {holders} 人持证，团队只有 {headcount} 人',
    en: '"{id}" has {holders} holders, the team {headcount} people',
  },
  *run(manifest) {
    if (manifest.kind !== 'service' || !manifest.team) return;
    const { headcount } = manifest.team;
    for (const [index, { id, holders = 0 }] of (manifest.certifications ?? []).entries()) {
      if (holders <= headcount) continue;
      yield { pointer: `/certifications/${index}/holders`, params: { id, holders, headcount }, salient: id };
    }
  },
};
