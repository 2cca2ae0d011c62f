import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the customer, with the link that lets them answer without an account. */
export const messageFromPartner = defineTemplate<{
  listing: LocalisedText;
  partner: string;
  body: string;
  /** Asked before accepting: the contact is still hidden. */
  isQuestion: boolean;
  token: string;
}>({
  'zh-CN': ({ listing, partner, body, isQuestion, token }, { link }) => ({
    subject: `${partner} ${isQuestion ? '想先了解一个问题' : '回复了您的咨询'}`,
    title: isQuestion ? `${partner} 想先了解一个问题` : `${partner} 给您发来消息`,
    paragraphs: [
      `关于您对 ${pickText(listing, 'zh-CN')} 的咨询：`,
      ...(isQuestion ? ['对方尚未接受咨询，仍看不到您的联系方式。'] : []),
    ],
    quote: body,
    action: { label: '查看并回复', url: link(`/inquiries/${token}`) },
    closing: ['通过该链接即可回复或撤回授权，请勿转发给他人。'],
  }),
  en: ({ listing, partner, body, isQuestion, token }, { link }) => ({
    subject: isQuestion ? `${partner} has a question before answering` : `${partner} wrote to you`,
    title: isQuestion ? `${partner} has a question first` : `${partner} wrote to you`,
    paragraphs: [
      `About your inquiry on ${pickText(listing, 'en')}:`,
      ...(isQuestion ? ['They have not accepted yet and still cannot see how to reach you.'] : []),
    ],
    quote: body,
    action: { label: 'Read and answer', url: link(`/inquiries/${token}`) },
    closing: ['You answer or withdraw your consent through this link; keep it to yourself.'],
  }),
});
