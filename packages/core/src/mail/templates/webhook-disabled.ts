import { defineTemplate } from '../mail-content.ts';

const reasons = {
  gone: { 'zh-CN': '接收方返回 410，表示不再接收', en: 'the receiver answered 410 Gone' },
  failing: { 'zh-CN': '连续五天没有一次投递成功', en: 'nothing was delivered for five days' },
} as const;

export const webhookDisabled = defineTemplate<{
  endpointId: string;
  url: string;
  reason: keyof typeof reasons;
}>({
  'zh-CN': ({ endpointId, url, reason }, { link }) => ({
    subject: 'Webhook 端点已停用',
    title: 'Webhook 端点已停用',
    paragraphs: [
      `原因：${reasons[reason]['zh-CN']}。修复后请重新激活，再重新投递错过的事件；也可以通过事件接口主动拉取。事件保留 30 天。`,
    ],
    facts: [['端点', url]],
    action: { label: '重新激活', url: link(`/workspace/webhooks/${endpointId}`) },
  }),
  en: ({ endpointId, url, reason }, { link }) => ({
    subject: 'Your webhook endpoint is disabled',
    title: 'Your webhook endpoint is disabled',
    paragraphs: [
      `The reason: ${reasons[reason].en}. Activate it again once it works and replay what it missed, or read the events from the API. Events are kept for 30 days.`,
    ],
    facts: [['Endpoint', url]],
    action: { label: 'Activate it again', url: link(`/workspace/webhooks/${endpointId}`) },
  }),
});
