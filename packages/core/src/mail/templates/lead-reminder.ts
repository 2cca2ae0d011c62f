import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the partner, when one working day of the promise is left. */
export const leadReminder = defineTemplate<{
  leadId: string;
  listing: LocalisedText;
  company: string;
  respondBy: string;
}>({
  'zh-CN': ({ leadId, listing, company, respondBy }, { link, time }) => ({
    subject: `请尽快答复：${company} 咨询 ${pickText(listing, 'zh-CN')}`,
    title: '商机即将过期',
    paragraphs: [`我们向客户承诺在 ${time(respondBy)} 之前答复，请在此之前接受或婉拒。`],
    facts: [
      ['产品', pickText(listing, 'zh-CN')],
      ['公司', company],
    ],
    action: { label: '处理商机', url: link(`/workspace/leads/${leadId}`) },
    closing: ['逾期后商机自动结束，客户和平台运营团队会收到通知。'],
  }),
  en: ({ leadId, listing, company, respondBy }, { link, time }) => ({
    subject: `Still waiting: ${company} asked about ${pickText(listing, 'en')}`,
    title: 'A lead is about to expire',
    paragraphs: [
      `The customer was promised an answer before ${time(respondBy)}. Please accept or decline by then.`,
    ],
    facts: [
      ['Listing', pickText(listing, 'en')],
      ['Company', company],
    ],
    action: { label: 'Answer the lead', url: link(`/workspace/leads/${leadId}`) },
    closing: ['After that it ends by itself, and the customer and the programme team are told.'],
  }),
});
