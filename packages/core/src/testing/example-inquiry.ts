import { currentConsentVersion } from '@headwater/domain/demand';
import { exampleManifests } from '@headwater/manifest';

/** What a customer sends; a test changes what it is about. */
export const exampleInquiry = {
  listing: exampleManifests.integration.id,
  name: '王小明',
  email: 'xiaoming@customer.cn',
  company: '蓝天制造',
  message: '我们要接 3 套 ERP。',
  locale: 'zh-CN' as const,
  consent: true as const,
  consentVersion: currentConsentVersion,
};
