import type { Check } from '../../check/check.ts';

const severities = ['P1', 'P2', 'P3', 'P4'] as const;

export const targetsOrder: Check = {
  id: 'S003',
  severity: 'publishing',
  title: { 'zh-CN': '级别高的时限反而更长', en: 'A graver fault is answered later' },
  why: { 'zh-CN': '故障越重，响应应当越快。', en: 'The graver the fault, the faster the answer should be.' },
  fix: { 'zh-CN': '调整时限，使 P1 ≤ P2 ≤ P3 ≤ P4。', en: 'Adjust the targets so that P1 ≤ P2 ≤ P3 ≤ P4.' },
  message: {
    'zh-CN': '{graver} 的 {field} 比 {lesser} 长',
    en: '{field} of {graver} is longer than that of {lesser}',
  },
  *run(manifest) {
    const targets = manifest.support?.targets ?? {};
    const given = severities.filter((severity) => targets[severity]);
    for (const [index, graver] of given.entries()) {
      const lesser = given[index + 1];
      if (!lesser) continue;
      for (const field of ['firstResponseMinutes', 'resolutionMinutes'] as const) {
        if ((targets[graver]?.[field] ?? 0) <= (targets[lesser]?.[field] ?? Number.POSITIVE_INFINITY))
          continue;
        yield { pointer: `/support/targets/${graver}/${field}`, params: { graver, lesser, field } };
      }
    }
  },
};
