import { type LocalisedText, pickText } from '@headwater/domain';
import { defineTemplate } from '../mail-content.ts';

/** To the partner: delete what you have. */
export const consentWithdrawn = defineTemplate<{ leadId: string; listing: LocalisedText }>({
  'zh-CN': ({ leadId, listing }, { link }) => ({
    subject: '客户撤回了授权，请停止联系并删除其信息',
    title: '客户撤回了授权',
    paragraphs: [
      `一位咨询过 ${pickText(listing, 'zh-CN')} 的客户撤回了授权。平台已删除其联系方式和留言，请您停止联系，并从自己的系统中删除相应的个人信息。`,
    ],
    action: { label: '查看商机', url: link(`/workspace/leads/${leadId}`) },
  }),
  en: ({ leadId, listing }, { link }) => ({
    subject: 'A customer withdrew consent: stop contact and delete their data',
    title: 'A customer withdrew consent',
    paragraphs: [
      `A customer who asked about ${pickText(listing, 'en')} withdrew consent. We erased the contact and the message here. Please stop contacting them and delete their personal data from your own systems.`,
    ],
    action: { label: 'Open the lead', url: link(`/workspace/leads/${leadId}`) },
  }),
});
