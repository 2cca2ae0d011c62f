import type { Bump } from '../catalogue/index.ts';
import type { Bilingual } from '../shared/index.ts';
import type { RiskRules } from './risk-rules.ts';

export interface RiskFacts {
  publisherTrust: string;
  /** Semantic diff against the live version; `first` when nothing is live. */
  impact: 'first' | 'auto_approved' | 'needs_review' | 'breaking';
  bump: Bump;
  /** Findings that are neither waived nor only monitored. */
  openWarnings: number;
  /** The listing is suspended, or a re-check of it is still open. */
  underWatch: boolean;
}

export const riskReasonTexts = {
  policy_allows: { en: 'The policy allows automatic approval', 'zh-CN': '策略允许自动通过' },
  publisher_trusted: { en: 'The publisher is trusted', 'zh-CN': '发布方已受信任' },
  small_step: { en: 'The version number raises only an allowed part', 'zh-CN': '版本号仅在允许的范围内递增' },
  harmless_diff: {
    en: 'No scope, endpoint, price or claim has changed',
    'zh-CN': '未改动权限、接口地址、价格或声明',
  },
  few_warnings: { en: 'Open warnings stay within the limit', 'zh-CN': '未处理的提醒未超过上限' },
  not_watched: {
    en: 'The listing is neither suspended nor being re-checked',
    'zh-CN': '该内容未被暂停，也不在复查中',
  },
} as const satisfies Record<string, Bilingual>;

export interface RiskReason {
  code: keyof typeof riskReasonTexts;
  met: boolean;
}

export interface RiskDecision {
  decision: 'auto_approve' | 'review';
  /** An automatic approval that a person looks at afterwards. */
  recheck: boolean;
  reasons: RiskReason[];
}

/** Pure, so that a stored decision can be replayed. `drawBps`: an even draw from 0 to 9999, kept with the decision. */
export function decideRisk(facts: RiskFacts, policy: { rules: RiskRules; drawBps: number }): RiskDecision {
  const { rules } = policy;
  const reasons: RiskReason[] = [
    { code: 'policy_allows', met: rules.autoApprove },
    { code: 'publisher_trusted', met: (rules.publisherTrust as string[]).includes(facts.publisherTrust) },
    { code: 'small_step', met: (rules.bumps as string[]).includes(facts.bump) },
    { code: 'harmless_diff', met: facts.impact === 'auto_approved' },
    { code: 'few_warnings', met: facts.openWarnings <= rules.maxWarnings },
    { code: 'not_watched', met: !facts.underWatch },
  ];
  const approves = reasons.every((reason) => reason.met);
  return {
    decision: approves ? 'auto_approve' : 'review',
    recheck: approves && policy.drawBps < rules.recheckShareBps,
    reasons,
  };
}
