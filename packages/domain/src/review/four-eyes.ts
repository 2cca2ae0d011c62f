import type { Bilingual } from '../shared/index.ts';

export const ownWorkTexts = {
  own_organisation: {
    en: 'You are a member of the organisation that publishes it.',
    'zh-CN': '您是发布方组织的成员。',
  },
  own_submission: { en: 'You pushed or submitted it.', 'zh-CN': '该内容由您推送或提交。' },
  own_decision: {
    en: 'It is an appeal against your own decision.',
    'zh-CN': '这是针对您本人决定的申诉。',
  },
} as const satisfies Record<string, Bilingual>;

export type OwnWorkReason = keyof typeof ownWorkTexts;

export interface OwnWorkFacts {
  personId: string;
  /** Every organisation the person belongs to, not only the one the session acts for. */
  memberOf: readonly string[];
  publisherId: string;
  /** People who pushed or submitted it; for an API key, the person who made the key. */
  submitters: readonly string[];
  /** Who made the decision that is now being appealed. */
  appealedDeciderId?: string | null;
}

/** Nobody decides about their own organisation, own submission, or an appeal against themselves. Empty: they may. */
export function ownWorkReasons(facts: OwnWorkFacts): OwnWorkReason[] {
  const reasons: OwnWorkReason[] = [];
  if (facts.memberOf.includes(facts.publisherId)) reasons.push('own_organisation');
  if (facts.submitters.includes(facts.personId)) reasons.push('own_submission');
  if (facts.appealedDeciderId === facts.personId) reasons.push('own_decision');
  return reasons;
}
