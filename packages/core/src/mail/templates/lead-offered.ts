import type { LocalisedText } from '@headwater/domain';
import { pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the partner. `contactName` and `message` come in already masked: this mail goes out before acceptance. */
export const leadOffered = defineTemplate<{
  leadId: string;
  listing: LocalisedText;
  company: string;
  contactName: string;
  message: string;
  respondBy: string;
}>({
  'zh-CN': (lead, { link, time }) => ({
    subject: `新商机：${lead.company} 咨询 ${pickText(lead.listing, 'zh-CN')}`,
    title: '有客户咨询您的产品',
    paragraphs: [`请在 ${time(lead.respondBy)} 之前接受或婉拒。接受后即可看到客户的联系方式。`],
    facts: [
      ['产品', pickText(lead.listing, 'zh-CN')],
      ['公司', lead.company],
      ['联系人', lead.contactName],
    ],
    quote: lead.message,
    action: { label: '处理商机', url: link(`/workspace/leads/${lead.leadId}`) },
    closing: ['我们已向客户承诺该回复时间。逾期未处理的商机会自动过期，并告知客户。'],
  }),
  en: (lead, { link, time }) => ({
    subject: `New lead: ${lead.company} asks about ${pickText(lead.listing, 'en')}`,
    title: 'A customer asks about your listing',
    paragraphs: [
      `Please accept or decline before ${time(lead.respondBy)}. You see how to reach the customer once you accept.`,
    ],
    facts: [
      ['Listing', pickText(lead.listing, 'en')],
      ['Company', lead.company],
      ['Contact', lead.contactName],
    ],
    quote: lead.message,
    action: { label: 'Answer the lead', url: link(`/workspace/leads/${lead.leadId}`) },
    closing: [
      'The customer was promised an answer by then. A lead nobody answers expires, and the customer is told.',
    ],
  }),
});
