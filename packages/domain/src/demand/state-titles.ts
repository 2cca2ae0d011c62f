import type { Bilingual } from '../shared/index.ts';
import type { LeadState } from './machine.ts';

/** What pages and mails call a state. */
export const leadStateTitles: Readonly<Record<LeadState, Bilingual>> = {
  offered: { 'zh-CN': '待答复', en: 'Waiting for an answer' },
  accepted: { 'zh-CN': '已接受', en: 'Accepted' },
  declined: { 'zh-CN': '已婉拒', en: 'Declined' },
  expired: { 'zh-CN': '逾期未答复', en: 'Not answered in time' },
  working: { 'zh-CN': '跟进中', en: 'In progress' },
  converted: { 'zh-CN': '已成交', en: 'Won' },
  lost: { 'zh-CN': '未成交', en: 'Lost' },
  withdrawn: { 'zh-CN': '客户已撤回', en: 'Withdrawn by the customer' },
};
