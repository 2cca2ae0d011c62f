import type { Bilingual, Permission } from '../shared/index.ts';

/** Kinds of mail a person may switch off; what concerns sign-in and membership is always sent. */
export const noticeKinds = ['leads', 'review', 'webhooks', 'standing', 'digest'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

interface NoticeRule {
  title: Bilingual;
  /** What comes, and when. */
  summary: Bilingual;
  /** It reaches whoever holds one of these. */
  reaches: readonly Permission[];
}

export const noticeRules: Record<NoticeKind, NoticeRule> = {
  leads: {
    title: { en: 'Leads', 'zh-CN': '商机' },
    summary: {
      en: 'A customer asks, a lead runs out, or a customer withdraws consent.',
      'zh-CN': '客户发来咨询、商机逾期，或客户撤回授权。',
    },
    reaches: ['lead.respond'],
  },
  review: {
    title: { en: 'Review', 'zh-CN': '审核' },
    summary: {
      en: 'A version changes state, or the other side writes in the conversation.',
      'zh-CN': '版本状态变化，或对方在审核对话中留言。',
    },
    reaches: ['listing.submit', 'review.decide'],
  },
  webhooks: {
    title: { en: 'Failing webhooks', 'zh-CN': 'Webhook 异常' },
    summary: {
      en: 'An endpoint keeps failing, or was switched off because of it.',
      'zh-CN': '端点持续失败，或因此被停用。',
    },
    reaches: ['webhook.write'],
  },
  standing: {
    title: { en: 'Standing', 'zh-CN': '认证等级' },
    summary: {
      en: 'A listing gains or loses its place on the whitelist or in the boutique, or its term ends soon.',
      'zh-CN': '条目进入或退出白名单与精品库，或有效期即将届满。',
    },
    reaches: ['listing.submit'],
  },
  digest: {
    title: { en: 'Morning digest', 'zh-CN': '每日摘要' },
    summary: {
      en: 'On working days, what waits for your organisation; nothing when nothing does.',
      'zh-CN': '工作日早晨汇总组织的待办；没有待办时不发送。',
    },
    reaches: ['listing.submit', 'lead.respond'],
  },
};

const kindsOfTemplates: Readonly<Record<string, NoticeKind>> = {
  'lead-offered': 'leads',
  'lead-expired': 'leads',
  'consent-withdrawn': 'leads',
  'inquiry-closed': 'leads',
  'lead-reminder': 'leads',
  'message-from-customer': 'leads',
  'version-state-changed': 'review',
  'review-answered': 'review',
  'webhook-failing': 'webhooks',
  'webhook-disabled': 'webhooks',
  'standing-changed': 'standing',
  'standing-due': 'standing',
  'workspace-digest': 'digest',
};

/** Null: this mail is sent whatever its reader chose. */
export const noticeKindOf = (template: string): NoticeKind | null => kindsOfTemplates[template] ?? null;
