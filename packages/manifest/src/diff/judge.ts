import type { ChangeKind, Judgement } from './impact.ts';
import { rules } from './rules.ts';

const other: Judgement = {
  impact: 'needs_review',
  reason: { 'zh-CN': '未列入自动通过的范围', en: 'Not among the changes that are approved by rule' },
};

/** Decides what a change at a place means. The first rule that fits wins; what no rule knows is reviewed. */
export function judge(path: readonly string[], kind: ChangeKind): Judgement {
  const place = path.join('/');
  for (const rule of rules) {
    if (rule.kinds && !rule.kinds.includes(kind)) continue;
    if (rule.place.test(place)) return { impact: rule.impact, reason: rule.reason };
  }
  return other;
}
