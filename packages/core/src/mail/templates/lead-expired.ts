import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the customer: the promise was not kept, and we say so. */
export const leadExpired = defineTemplate<{ listing: LocalisedText; partner: string }>({
  'zh-CN': ({ listing, partner }, { link }) => ({
    subject: `${partner} 未在承诺时间内答复`,
    title: '抱歉，对方未按时答复',
    paragraphs: [
      `${partner} 没有在承诺的时间内答复您对 ${pickText(listing, 'zh-CN')} 的咨询，该咨询已经结束，对方没有看到您的联系方式。`,
    ],
    action: { label: '看看其他方案', url: link('/catalogue') },
  }),
  en: ({ listing, partner }, { link }) => ({
    subject: `${partner} did not answer in time`,
    title: 'Sorry, the answer did not come in time',
    paragraphs: [
      `${partner} did not answer your inquiry about ${pickText(listing, 'en')} within the promised time. It is closed, and they have not seen your contact details.`,
    ],
    action: { label: 'Look at other listings', url: link('/catalogue') },
  }),
});
