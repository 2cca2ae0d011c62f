import { pathIn, type SiteLocale } from './site-locale.ts';

type Words = Record<SiteLocale, string>;
const w = (en: string, chinese: string): Words => ({ en, 'zh-CN': chinese });

const groups: [title: Words, entries: [words: Words, path: string][]][] = [
  [
    w('Begin', '开始'),
    [
      [w('Quick start', '快速开始'), '/guides/quick-start'],
      [w('The first ten minutes', '最初十分钟'), '/guides/first-ten-minutes'],
    ],
  ],
  [
    w('Build', '开发'),
    [
      [w('SDK', 'SDK'), '/guides/sdk'],
      [w('Webhooks', 'Webhook'), '/guides/webhooks'],
      [w('Sandbox', '沙箱'), '/guides/sandbox'],
      [w('Manifest', '清单'), '/manifest/'],
      [w('Commands', '命令'), '/commands/'],
      [w('API reference', 'API 参考'), '/api/'],
      [w('Events', '事件'), '/events/'],
      [w('Checks', '检查项'), '/checks/'],
      [w('Error codes', '错误码'), '/errors/'],
    ],
  ],
  [
    w('Guides', '指南'),
    [
      [w('For partners', '伙伴'), '/guides/partners'],
      [w('For customers', '客户'), '/guides/customers'],
      [w('For curators', '目录运营'), '/guides/curators'],
      [w('Operations', '运维'), '/guides/operations'],
    ],
  ],
];

/** The side bar, and the first page, of one language. */
export const navigation = (locale: SiteLocale) =>
  groups.map(([title, entries]) => ({
    text: title[locale],
    items: entries.map(([words, path]) => ({ text: words[locale], link: pathIn(locale, path) })),
  }));
