import { defineTemplate } from '../mail-content.ts';

export const namespaceRefused = defineTemplate<{ namespace: string; organization: string; reason: string }>({
  'zh-CN': ({ namespace, organization, reason }, { link }) => ({
    subject: `命名空间 ${namespace} 未通过审核`,
    title: `命名空间 ${namespace} 暂不能归 ${organization} 使用`,
    paragraphs: ['目录运营人员审核了您提交的证明材料，说明如下。'],
    quote: reason,
    action: { label: '补充材料后重新提交', url: link('/workspace/namespaces') },
  }),
  en: ({ namespace, organization, reason }, { link }) => ({
    subject: `Namespace ${namespace} was not granted`,
    title: `Namespace ${namespace} was not granted to ${organization}`,
    paragraphs: ['A curator has read your evidence and explains:'],
    quote: reason,
    action: { label: 'Add evidence and ask again', url: link('/workspace/namespaces') },
  }),
});
