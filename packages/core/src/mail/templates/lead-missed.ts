import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the vendor's programme team: a promise to a customer was broken. No customer is named. */
export const leadMissed = defineTemplate<{
  listing: LocalisedText;
  organization: { name: string; nameEn: string | null };
}>({
  'zh-CN': ({ listing, organization }) => ({
    subject: `${organization.name} 逾期未答复客户咨询`,
    title: '有客户未在承诺时间内得到答复',
    paragraphs: [
      `${organization.name} 未在承诺时间内答复对 ${pickText(listing, 'zh-CN')} 的咨询。咨询已自动结束，客户已收到通知。`,
    ],
    closing: ['您收到此邮件，是因为您负责伙伴运营。'],
  }),
  en: ({ listing, organization }) => ({
    subject: `${organization.nameEn ?? organization.name} did not answer a customer in time`,
    title: 'A promise to a customer was missed',
    paragraphs: [
      `${organization.nameEn ?? organization.name} did not answer an inquiry about ${pickText(listing, 'en')} in the promised time. The inquiry has ended and the customer was told.`,
    ],
    closing: ['You get this mail because you look after partners.'],
  }),
});
