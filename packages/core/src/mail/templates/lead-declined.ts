import { type Bilingual, type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

export const leadDeclined = defineTemplate<{
  listing: LocalisedText;
  partner: string;
  reason: Bilingual;
  note: string | null;
}>({
  'zh-CN': ({ listing, partner, reason, note }, { link }) => ({
    subject: `${partner} 未能接受您的咨询`,
    title: `${partner} 这次无法为您服务`,
    paragraphs: [`关于您对 ${pickText(listing, 'zh-CN')} 的咨询，对方给出的原因：${reason['zh-CN']}。`],
    ...(note ? { quote: note } : {}),
    action: { label: '看看其他方案', url: link('/catalogue') },
    closing: ['对方没有看到您的联系方式。'],
  }),
  en: ({ listing, partner, reason, note }, { link }) => ({
    subject: `${partner} cannot take your inquiry`,
    title: `${partner} cannot help this time`,
    paragraphs: [`About your inquiry on ${pickText(listing, 'en')}, they say: ${reason.en}.`],
    ...(note ? { quote: note } : {}),
    action: { label: 'Look at other listings', url: link('/catalogue') },
    closing: ['They have not seen your contact details.'],
  }),
});
