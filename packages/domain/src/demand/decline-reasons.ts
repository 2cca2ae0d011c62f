import type { Bilingual } from '../shared/index.ts';

/** Why a partner does not take a lead; the customer reads it. A code is never reused. */
export const declineReasons = {
  no_capacity: { 'zh-CN': '近期没有余力承接', en: 'no capacity at present' },
  out_of_scope: { 'zh-CN': '需求超出产品或服务范围', en: 'the need is outside what they offer' },
  region: { 'zh-CN': '不服务该地区', en: 'they do not serve this region' },
  budget: { 'zh-CN': '预算与方案不匹配', en: 'budget and offer do not fit' },
  conflict_of_interest: { 'zh-CN': '存在利益冲突', en: 'a conflict of interest' },
  too_little_information: { 'zh-CN': '信息不足，无法判断', en: 'too little information to decide' },
  other: { 'zh-CN': '其他原因', en: 'another reason' },
} as const satisfies Record<string, Bilingual>;

export type DeclineReason = keyof typeof declineReasons;
export const declineReasonCodes = Object.keys(declineReasons) as [DeclineReason, ...DeclineReason[]];
