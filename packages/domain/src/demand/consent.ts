import type { Bilingual } from '../shared/index.ts';

export const inquiryPurpose = 'answer_inquiry';

/** What a customer agrees to, by version. A published version is never edited: recorded consents point at it. */
export const consentTexts: Readonly<Record<string, Bilingual>> = {
  '2026-11': {
    'zh-CN':
      '我同意平台将我填写的姓名、工作邮箱、电话、公司和留言提供给该产品的发布方，仅用于答复本次咨询。对方接受之前只能看到脱敏信息；我可以随时通过状态链接撤回授权，撤回后平台会删除我的联系方式和留言。',
    en: 'I agree that my name, work e-mail, phone, company and message are passed to the publisher of this listing, only to answer this inquiry. Until they accept they see masked details. I can withdraw at any time through the status link; my contact details and message are then erased.',
  },
};

export const currentConsentVersion = '2026-11';
