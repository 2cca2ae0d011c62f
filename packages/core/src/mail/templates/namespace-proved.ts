import { defineTemplate } from '../mail-content.ts';

export const namespaceProved = defineTemplate<{ namespace: string; organization: string }>({
  'zh-CN': ({ namespace, organization }, { link }) => ({
    subject: `命名空间 ${namespace} 已通过验证`,
    title: `命名空间 ${namespace} 归 ${organization} 使用`,
    paragraphs: [`现在可以用 ${namespace}/名称 作为标识登记产品了。`],
    action: { label: '登记产品', url: link('/workspace/listings') },
  }),
  en: ({ namespace, organization }, { link }) => ({
    subject: `Namespace ${namespace} is proved`,
    title: `Namespace ${namespace} belongs to ${organization}`,
    paragraphs: [`You can now register listings as ${namespace}/name.`],
    action: { label: 'Register a listing', url: link('/workspace/listings') },
  }),
});
