import type { Bilingual } from '../shared/index.ts';

/** Why a customer closes an inquiry; the partner reads it. A code is never reused. */
export const closeReasons = {
  answered: { 'zh-CN': '问题已解决', en: 'the question is settled' },
  chose_other: { 'zh-CN': '已选择其他方案', en: 'another offer was chosen' },
  postponed: { 'zh-CN': '项目推迟', en: 'the project is postponed' },
  cancelled: { 'zh-CN': '项目取消', en: 'the project is cancelled' },
  sent_by_mistake: { 'zh-CN': '误提交', en: 'sent by mistake' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<string, Bilingual>;

export type CloseReason = keyof typeof closeReasons;
export const closeReasonCodes = Object.keys(closeReasons) as [CloseReason, ...CloseReason[]];
