import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the partner. `body` comes in masked while the lead is not accepted. */
export const messageFromCustomer = defineTemplate<{
  leadId: string;
  listing: LocalisedText;
  company: string;
  body: string;
}>({
  'zh-CN': ({ leadId, listing, company, body }, { link }) => ({
    subject: `${company} 发来新消息：${pickText(listing, 'zh-CN')}`,
    title: `${company} 发来新消息`,
    paragraphs: [`关于 ${pickText(listing, 'zh-CN')} 的咨询：`],
    quote: body,
    action: { label: '查看并回复', url: link(`/workspace/leads/${leadId}`) },
  }),
  en: ({ leadId, listing, company, body }, { link }) => ({
    subject: `${company} wrote about ${pickText(listing, 'en')}`,
    title: `${company} wrote to you`,
    paragraphs: [`About their inquiry on ${pickText(listing, 'en')}:`],
    quote: body,
    action: { label: 'Read and answer', url: link(`/workspace/leads/${leadId}`) },
  }),
});
