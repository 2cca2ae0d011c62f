import { eventTypes } from '@headwater/domain/events';
import { fence, page, plain, table } from './markdown.ts';
import { openApi } from './openapi.ts';
import { fieldColumns, schemaRows } from './schema-rows.ts';
import { type Pages, pathIn, siteLocales } from './site-locale.ts';

const texts = {
  en: {
    title: 'Events',
    intro:
      'What webhooks carry and the event feed lists. Delivery is at least once; `sequence` orders the events of one subject. [How to receive them](/guides/webhooks).',
    columns: ['Type', 'When'],
    example: 'Example',
    data: 'Fields',
    trigger: 'Send yourself this example with `POST /v1/webhook-endpoints/{endpointId}/test-events`.',
  },
  'zh-CN': {
    title: '事件',
    intro:
      'Webhook 投递和事件列表的内容。每个事件至少投递一次；同一对象的事件以 `sequence` 排序。[如何接收](/zh-CN/guides/webhooks)。',
    columns: ['类型', '何时发生'],
    example: '示例',
    data: '字段',
    trigger: '用 `POST /v1/webhook-endpoints/{endpointId}/test-events` 可向自己的端点发送该示例。',
  },
};

/** A page an event type, from the webhooks of the OpenAPI document. */
export function eventPages(): Pages {
  const pages: Pages = new Map();
  for (const locale of siteLocales) {
    const say = texts[locale];
    const rows: string[][] = [];
    for (const [type, { post }] of Object.entries(openApi.webhooks)) {
      const summary = plain(eventTypes[type]?.summary[locale] ?? post.summary);
      const path = pathIn(locale, `/events/${type}`);
      rows.push([`[${type}](${path})`, summary]);
      const { schema = {}, example } = post.requestBody?.content['application/json'] ?? {};
      const fields = schemaRows(schema, { definitions: openApi.components.schemas, depth: 3 });
      const shown = fence('json', JSON.stringify(example, null, 2));
      pages.set(
        path,
        page(
          `# ${type}`,
          summary,
          `## ${say.example}`,
          shown,
          say.trigger,
          `## ${say.data}`,
          table(fieldColumns[locale], fields),
        ),
      );
    }
    pages.set(pathIn(locale, '/events/index'), page(`# ${say.title}`, say.intro, table(say.columns, rows)));
  }
  return pages;
}
