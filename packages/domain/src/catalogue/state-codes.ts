import type { Bilingual } from '../shared/index.ts';
import type { VersionState } from './machine.ts';

interface StateCode {
  state: VersionState;
  why: Bilingual;
}

/** Why a version is in its state. A code belongs to one state and is never reused. */
export const stateCodes = {
  not_submitted: {
    state: 'draft',
    why: {
      en: 'Stored as a draft. Submit it when it is ready for review.',
      'zh-CN': '已保存为草稿，准备好后请提交审核。',
    },
  },
  received: {
    state: 'submitted',
    why: { en: 'Received; the checks are about to run.', 'zh-CN': '已收到提交，即将开始检查。' },
  },
  checks_running: {
    state: 'checking',
    why: {
      en: 'The same checks as in the CLI are running on the server.',
      'zh-CN': '服务器正在执行与命令行一致的检查。',
    },
  },
  awaiting_claim: {
    state: 'in_review',
    why: {
      en: 'In the review queue; no reviewer has taken it yet.',
      'zh-CN': '正在审核队列中，等待审核人员领取。',
    },
  },
  claimed: {
    state: 'in_review',
    why: { en: 'A reviewer is reading it.', 'zh-CN': '审核人员正在审阅。' },
  },
  appealed: {
    state: 'in_review',
    why: {
      en: 'You appealed. Another reviewer than the one who rejected it will decide.',
      'zh-CN': '您已申诉，将由另一位审核人员重新裁定。',
    },
  },
  reopened: {
    state: 'in_review',
    why: { en: 'The review was opened again by a curator.', 'zh-CN': '目录运营人员已重新开启审核。' },
  },
  changes_requested: {
    state: 'action_required',
    why: {
      en: 'The reviewer asks for changes. Push a new version or answer, then submit again.',
      'zh-CN': '审核人员要求修改。请推送新版本或回复说明，然后重新提交。',
    },
  },
  awaiting_publication: {
    state: 'approved',
    why: { en: 'Approved; a curator will publish it.', 'zh-CN': '审核已通过，等待目录运营人员发布。' },
  },
  auto_approved: {
    state: 'approved',
    why: {
      en: 'Approved by the risk policy, because nothing that needs a person has changed.',
      'zh-CN': '变更未涉及需人工审核的内容，已由风险策略自动通过。',
    },
  },
  published_by_curator: {
    state: 'live',
    why: { en: 'Reviewed and published.', 'zh-CN': '审核通过并已发布。' },
  },
  published_by_policy: {
    state: 'live',
    why: { en: 'Published by the risk policy.', 'zh-CN': '已由风险策略自动发布。' },
  },
  imported: {
    state: 'live',
    why: { en: 'Imported by the platform from a public source.', 'zh-CN': '由平台从公开来源导入。' },
  },
  restored: {
    state: 'live',
    why: { en: 'Restored by its publisher.', 'zh-CN': '已由发布方恢复。' },
  },
  newer_version_live: {
    state: 'superseded',
    why: { en: 'A newer version took its place.', 'zh-CN': '已被更新的版本取代。' },
  },
  rejected_by_curator: {
    state: 'rejected',
    why: {
      en: 'The review ended with a rejection. You may appeal until the date shown, or push a new version.',
      'zh-CN': '审核未通过。您可在所示日期前申诉，也可推送新版本。',
    },
  },
  withdrawn_by_publisher: {
    state: 'withdrawn',
    why: { en: 'You withdrew it.', 'zh-CN': '您已撤回该版本。' },
  },
  replaced: {
    state: 'withdrawn',
    why: { en: 'A newer push replaced it before it was published.', 'zh-CN': '发布前已被新的推送替换。' },
  },
  unanswered: {
    state: 'withdrawn',
    why: {
      en: 'The requested changes did not arrive in time, so the platform closed it. Push again whenever you like.',
      'zh-CN': '未在期限内完成要求的修改，平台已将其关闭。您可随时重新推送。',
    },
  },
  listing_withdrawn: {
    state: 'withdrawn',
    why: { en: 'The whole listing was withdrawn.', 'zh-CN': '整个上架内容已撤回。' },
  },
  listing_deprecated: {
    state: 'deprecated',
    why: { en: 'The listing was deprecated by its publisher.', 'zh-CN': '发布方已弃用该上架内容。' },
  },
} as const satisfies Record<string, StateCode>;

export type VersionStateCode = keyof typeof stateCodes;
