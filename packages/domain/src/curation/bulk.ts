import type { Bilingual } from '../shared/index.ts';
import { unmetCriteria } from './criteria.ts';
import { longestValidityDays, type RaisedStanding } from './standing.ts';

const dayMs = 86_400_000;

/** How long a bulk change can be taken back after it ended. */
export const bulkUndoHours = 24;

/** The most listings that one bulk change may touch. */
export const maxBulkListings = 500;

/** The boutique is left out: it takes two people and a look at each listing. */
export interface StandingChange {
  standing?: 'listed' | 'whitelisted' | undefined;
  validUntil?: Date | undefined;
  reviewOn?: Date | undefined;
}

export interface GrantTerm {
  standing: RaisedStanding;
  validUntil: Date;
  reviewOn: Date;
}

export interface BulkFacts {
  state: string;
  /** The grant in force. */
  grant: GrantTerm | null;
  /** Confirmed in the grant in force, or in the last one that ran out. */
  criteria: readonly { criterion: string; met: boolean }[];
  ownWork: boolean;
  now: Date;
}

export const bulkRefusals = {
  own_work: {
    en: 'It is your own organisation’s, or you submitted it',
    'zh-CN': '属于您所在的组织，或由您提交',
  },
  not_live: { en: 'It is not live', 'zh-CN': '未处于上架状态' },
  unchanged: { en: 'It is already so', 'zh-CN': '已是该状态，无需变更' },
  no_grant: { en: 'It has no standing whose dates could change', 'zh-CN': '没有可调整日期的收录' },
  criteria_missing: {
    en: 'Its criteria were never confirmed; propose it by itself',
    'zh-CN': '尚未逐项确认标准，请单独提名',
  },
  too_long: { en: 'The date is past or too far away', 'zh-CN': '日期已过或超出最长期限' },
  review_after_end: { en: 'The re-review would come after the end', 'zh-CN': '复审日期晚于有效期' },
  second_person: {
    en: 'A longer boutique term takes a second person',
    'zh-CN': '延长精品库期限须由第二人批准',
  },
  changed_since: { en: 'Somebody changed it since', 'zh-CN': '此后已被他人更改' },
  expired_since: { en: 'What it had before has run out', 'zh-CN': '变更前的收录现已到期' },
  no_permission: { en: 'Who asked for it may no longer do it', 'zh-CN': '发起人已无相应权限' },
  failed: { en: 'It failed; the log says why', 'zh-CN': '执行失败，详见日志' },
} as const satisfies Record<string, Bilingual>;

export type BulkRefusal = keyof typeof bulkRefusals;

export type BulkPlan =
  | { outcome: 'change'; to: { standing: 'listed' } | GrantTerm }
  | { outcome: 'refused'; code: BulkRefusal };

const refused = (code: BulkRefusal): BulkPlan => ({ outcome: 'refused', code });

/** What a bulk change does to one listing. The preview and the work both ask this, so they cannot differ. */
export function planStandingChange(facts: BulkFacts, change: StandingChange): BulkPlan {
  if (facts.ownWork) return refused('own_work');
  if (change.standing === 'listed')
    return facts.grant ? { outcome: 'change', to: { standing: 'listed' } } : refused('unchanged');
  if (!facts.grant && !change.standing) return refused('no_grant');
  if (facts.state !== 'live') return refused('not_live');
  return planTerm(facts, change);
}

function planTerm({ grant, criteria, now }: BulkFacts, change: StandingChange): BulkPlan {
  const standing: RaisedStanding =
    change.standing === 'whitelisted' ? 'whitelisted' : (grant?.standing ?? 'whitelisted');
  if (grant?.standing !== standing && unmetCriteria(standing, criteria).length > 0)
    return refused('criteria_missing');
  const longest = new Date(now.getTime() + longestValidityDays[standing] * dayMs);
  const validUntil = change.validUntil ?? grant?.validUntil ?? new Date(now.getTime() + 365 * dayMs);
  const usual = new Date(Math.max(now.getTime(), validUntil.getTime() - 30 * dayMs));
  const kept = grant && grant.reviewOn <= validUntil ? grant.reviewOn : usual;
  const reviewOn = change.reviewOn ?? (change.validUntil ? usual : kept);
  if (validUntil <= now || validUntil > longest) return refused('too_long');
  if (reviewOn > validUntil) return refused('review_after_end');
  if (standing === 'boutique' && grant && validUntil > grant.validUntil) return refused('second_person');
  const same =
    grant?.standing === standing &&
    sameTime(grant.validUntil, validUntil) &&
    sameTime(grant.reviewOn, reviewOn);
  return same ? refused('unchanged') : { outcome: 'change', to: { standing, validUntil, reviewOn } };
}

const sameTime = (one: Date, other: Date): boolean => one.getTime() === other.getTime();
