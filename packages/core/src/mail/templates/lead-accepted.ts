import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

export const leadAccepted = defineTemplate<{ listing: LocalisedText; partner: string; token: string }>({
  'zh-CN': ({ listing, partner, token }, { link }) => ({
    subject: `${partner} 已接受您的咨询`,
    title: `${partner} 将与您联系`,
    paragraphs: [
      `${partner} 已接受您对 ${pickText(listing, 'zh-CN')} 的咨询，现在可以看到您的联系方式，并会直接与您沟通。`,
    ],
    action: { label: '查看进展或留言', url: link(`/inquiries/${token}`) },
    closing: ['您可以随时通过该链接撤回授权，请勿转发给他人。'],
  }),
  en: ({ listing, partner, token }, { link }) => ({
    subject: `${partner} accepted your inquiry`,
    title: `${partner} will get in touch`,
    paragraphs: [
      `${partner} accepted your inquiry about ${pickText(listing, 'en')}. They can see your contact details now and will write to you directly.`,
    ],
    action: { label: 'See where it stands, or write', url: link(`/inquiries/${token}`) },
    closing: ['You can withdraw your consent at any time through this link; keep it to yourself.'],
  }),
});
