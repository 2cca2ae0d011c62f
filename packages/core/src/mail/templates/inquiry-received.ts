import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To an address nobody has confirmed yet: nothing the sender typed is repeated, so it cannot carry anyone's message. */
export const inquiryReceived = defineTemplate<{
  listing: LocalisedText;
  partner: string;
  respondBy: string;
  statusToken: string;
}>({
  'zh-CN': ({ listing, partner, respondBy, statusToken }, { link, time }) => ({
    subject: `已收到您对 ${pickText(listing, 'zh-CN')} 的咨询`,
    title: '您的咨询已送达',
    paragraphs: [
      `我们已将您的咨询转给 ${partner}。对方承诺在 ${time(respondBy)} 之前答复；在对方接受之前，看不到您的联系方式。`,
    ],
    action: { label: '查看进展', url: link(`/inquiries/${statusToken}`) },
    closing: [
      '通过该链接可随时查看进展或撤回授权，请勿转发给他人。如果您没有提交过咨询，也请打开链接并撤回授权。',
    ],
  }),
  en: ({ listing, partner, respondBy, statusToken }, { link, time }) => ({
    subject: `We received your inquiry about ${pickText(listing, 'en')}`,
    title: 'Your inquiry is on its way',
    paragraphs: [
      `We passed it on to ${partner}, who promises an answer before ${time(respondBy)}. Until they accept, they cannot see how to reach you.`,
    ],
    action: { label: 'See where it stands', url: link(`/inquiries/${statusToken}`) },
    closing: [
      'This link shows the state and lets you withdraw your consent at any time; keep it to yourself. If you sent no inquiry, open it and withdraw.',
    ],
  }),
});
