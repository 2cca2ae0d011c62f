import type { Bilingual, Owner } from '../shared/index.ts';
import type { ListingState } from './listing-machine.ts';
import type { VersionState } from './machine.ts';

export const versionStateTitles: Record<VersionState, Bilingual> = {
  draft: { en: 'Draft', 'zh-CN': '草稿' },
  submitted: { en: 'Submitted', 'zh-CN': '已提交' },
  checking: { en: 'Being checked', 'zh-CN': '检查中' },
  in_review: { en: 'In review', 'zh-CN': '审核中' },
  action_required: { en: 'Action required', 'zh-CN': '待修改' },
  approved: { en: 'Approved', 'zh-CN': '审核通过' },
  live: { en: 'Live', 'zh-CN': '已上架' },
  superseded: { en: 'Superseded', 'zh-CN': '已被取代' },
  rejected: { en: 'Rejected', 'zh-CN': '未通过' },
  withdrawn: { en: 'Withdrawn', 'zh-CN': '已撤回' },
  deprecated: { en: 'Deprecated', 'zh-CN': '已弃用' },
};

export const listingStateTitles: Record<ListingState, Bilingual> = {
  unpublished: { en: 'Not published yet', 'zh-CN': '尚未发布' },
  live: { en: 'Live', 'zh-CN': '已上架' },
  deprecated: { en: 'Deprecated', 'zh-CN': '已弃用' },
  withdrawn: { en: 'Withdrawn', 'zh-CN': '已撤回' },
  suspended: { en: 'Suspended', 'zh-CN': '已暂停' },
};

/** Who must act, as a reader says it. */
export const ownerTitles: Record<Owner, Bilingual> = {
  publisher: { en: 'The publisher', 'zh-CN': '发布方' },
  platform: { en: 'The platform', 'zh-CN': '平台' },
  curator: { en: 'A curator', 'zh-CN': '目录运营人员' },
  partner: { en: 'The partner', 'zh-CN': '合作伙伴' },
  customer: { en: 'The customer', 'zh-CN': '客户' },
  none: { en: 'Nobody', 'zh-CN': '无需处理' },
};
