import { type Bilingual, type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the partner: the customer ended it and said why. */
export const inquiryClosed = defineTemplate<{
  leadId: string;
  listing: LocalisedText;
  company: string;
  reason: Bilingual;
}>({
  'zh-CN': ({ leadId, listing, company, reason }, { link }) => ({
    subject: `${company} 已关闭咨询：${pickText(listing, 'zh-CN')}`,
    title: '客户已关闭咨询',
    paragraphs: [
      `${company} 关闭了对 ${pickText(listing, 'zh-CN')} 的咨询，联系方式不再显示，无需继续跟进。`,
    ],
    facts: [['原因', reason['zh-CN']]],
    action: { label: '查看商机', url: link(`/workspace/leads/${leadId}`) },
  }),
  en: ({ leadId, listing, company, reason }, { link }) => ({
    subject: `${company} closed the inquiry about ${pickText(listing, 'en')}`,
    title: 'The customer closed the inquiry',
    paragraphs: [
      `${company} closed the inquiry about ${pickText(listing, 'en')}. Their contact details are hidden again and there is nothing left to do.`,
    ],
    facts: [['Reason', reason.en]],
    action: { label: 'Open the lead', url: link(`/workspace/leads/${leadId}`) },
  }),
});
