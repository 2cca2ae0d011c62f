import type { Bilingual, Machine, StateRule } from '../shared/index.ts';

export const versionStates = [
  'draft',
  'submitted',
  'checking',
  'in_review',
  'action_required',
  'approved',
  'live',
  'superseded',
  'rejected',
  'withdrawn',
  'deprecated',
] as const;
export type VersionState = (typeof versionStates)[number];

/** States of which a listing has at most one version; the database holds the same list in a partial unique index. */
export const pendingVersionStates = [
  'draft',
  'submitted',
  'checking',
  'in_review',
  'action_required',
  'approved',
] as const satisfies readonly VersionState[];

export const isPending = (state: string): boolean =>
  (pendingVersionStates as readonly string[]).includes(state);

interface VersionRule extends StateRule<VersionState> {
  /** Why no clock runs; a state has this or `dueWorkingDays`. */
  noClock?: Bilingual;
}

/** `in_review`: the days are the default; the risk policy in force may set another review clock. */
export const versionMachine = {
  draft: {
    owner: 'publisher',
    noClock: { en: 'A draft may wait as long as you like.', 'zh-CN': '草稿没有时限，准备好后再提交。' },
    to: ['submitted', 'withdrawn'],
  },
  submitted: { owner: 'platform', dueWorkingDays: 1, to: ['checking', 'withdrawn'] },
  checking: {
    owner: 'platform',
    dueWorkingDays: 1,
    to: ['in_review', 'approved', 'withdrawn'],
  },
  in_review: {
    owner: 'curator',
    dueWorkingDays: 3,
    to: ['approved', 'action_required', 'rejected', 'withdrawn'],
  },
  action_required: { owner: 'publisher', dueWorkingDays: 20, to: ['submitted', 'withdrawn'] },
  approved: { owner: 'curator', dueWorkingDays: 1, to: ['live', 'in_review', 'withdrawn'] },
  live: {
    owner: 'none',
    noClock: {
      en: 'Published. A change is a new version.',
      'zh-CN': '已发布。如需修改，请推送新版本。',
    },
    to: ['superseded', 'deprecated', 'withdrawn'],
  },
  deprecated: {
    owner: 'none',
    noClock: { en: 'Still readable, no longer recommended.', 'zh-CN': '仍可查看，但不再推荐使用。' },
    to: ['live', 'superseded', 'withdrawn'],
  },
  rejected: { owner: 'publisher', dueWorkingDays: 20, to: ['in_review'] },
  withdrawn: {
    owner: 'none',
    noClock: { en: 'Taken back by its publisher.', 'zh-CN': '已由发布方撤回。' },
    to: ['live'],
  },
  superseded: {
    owner: 'none',
    noClock: { en: 'A newer version took its place.', 'zh-CN': '已被更新的版本取代。' },
    to: [],
  },
} as const satisfies Machine<VersionState> & Record<VersionState, VersionRule>;

export const versionRule = (state: VersionState): VersionRule => versionMachine[state];
