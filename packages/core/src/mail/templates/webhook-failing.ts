import { defineTemplate } from '../mail-content.ts';

export const webhookFailing = defineTemplate<{
  endpointId: string;
  url: string;
  failingSince: string;
  disableAt: string;
  lastError: string;
}>({
  'zh-CN': (endpoint, { link, time }) => ({
    subject: 'Webhook 持续投递失败',
    title: 'Webhook 持续投递失败',
    paragraphs: [
      `如果在 ${time(endpoint.disableAt)} 之前仍没有一次投递成功，该端点将被停用。事件不会丢失，恢复后可以重新投递。`,
    ],
    facts: [
      ['端点', endpoint.url],
      ['开始失败', time(endpoint.failingSince)],
      ['最近一次结果', endpoint.lastError],
    ],
    action: { label: '查看投递记录', url: link(`/workspace/webhooks/${endpoint.endpointId}`) },
  }),
  en: (endpoint, { link, time }) => ({
    subject: 'Your webhook endpoint keeps failing',
    title: 'Your webhook endpoint keeps failing',
    paragraphs: [
      `If nothing is delivered before ${time(endpoint.disableAt)}, the endpoint is disabled. No event is lost: you can replay them once it works again.`,
    ],
    facts: [
      ['Endpoint', endpoint.url],
      ['Failing since', time(endpoint.failingSince)],
      ['Last result', endpoint.lastError],
    ],
    action: { label: 'See the deliveries', url: link(`/workspace/webhooks/${endpoint.endpointId}`) },
  }),
});
