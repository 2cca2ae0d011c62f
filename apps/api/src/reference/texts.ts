import type { Locale } from '@headwater/domain';

const texts = {
  title: { en: 'API reference', 'zh-CN': 'API 参考' },
  intro: {
    en: 'Every operation of the public API, drawn from the same document that the SDK is generated from.',
    'zh-CN': '公共 API 的全部接口，与生成 SDK 所用的文档同源。接口说明为英文。',
  },
  download: { en: 'The document itself (OpenAPI 3.1)', 'zh-CN': '文档原件（OpenAPI 3.1）' },
  needsKey: { en: 'Needs an API key', 'zh-CN': '需要 API 密钥' },
  isPublic: { en: 'Public, no key needed', 'zh-CN': '公开接口，无需密钥' },
  parameters: { en: 'Parameters', 'zh-CN': '参数' },
  body: { en: 'Request body', 'zh-CN': '请求体' },
  answer: { en: 'Answer', 'zh-CN': '应答' },
  errors: { en: 'Errors', 'zh-CN': '错误' },
  example: { en: 'Example', 'zh-CN': '示例' },
  events: { en: 'Webhook events', 'zh-CN': 'Webhook 事件' },
  schemas: { en: 'Shared schemas', 'zh-CN': '公用结构' },
  codes: { en: 'Error codes', 'zh-CN': '错误码' },
  required: { en: 'required', 'zh-CN': '必填' },
} as const;

export type Say = (key: keyof typeof texts) => string;

export const sayIn =
  (locale: Locale): Say =>
  (key) =>
    texts[key][locale];
