import { env } from '../codes/env.ts';
import type { ManifestInput } from '../schema/manifest.ts';

/** A complete integration manifest, ready to publish. */
export const integrationExample = {
  manifestVersion: 1,
  kind: 'integration',
  id: 'com.example/ledger-sync',
  version: '1.2.0',
  publisher: {
    name: { 'zh-CN': '示例软件', en: 'Example Software' },
    website: 'https://www.example.com',
    email: 'partners@example.com',
  },
  repository: 'https://git.example.com/ledger-sync',
  license: 'Apache-2.0',
  lifecycle: 'production',
  listing: {
    'zh-CN': {
      name: '账单同步',
      tagline: '每晚把订单与银行流水对齐',
      summary: '每天夜间自动核对店铺订单与银行流水，差异单独列出，财务早上只需处理例外。',
      description:
        '## 能做什么\n\n读取店铺订单与银行流水，按金额、时间和备注匹配，输出差异清单。\n\n## 如何接入\n\n在设置页创建密钥，粘贴到连接表单即可。',
      highlights: ['夜间自动核对', '差异附带原因', '每次匹配可追溯'],
      keywords: ['对账', '财务', '订单'],
      faq: [{ question: '会读取买家信息吗？', answer: '不会，只读取订单号、金额和时间。' }],
    },
    en: {
      name: 'Ledger Sync',
      tagline: 'Match orders to bank records every night',
      summary:
        'Matches shop orders to bank records overnight and lists only the differences, so that finance handles exceptions in the morning.',
      description:
        '## What it does\n\nReads shop orders and bank records, matches them by amount, time and note, and lists the differences.\n\n## How to connect\n\nCreate a key on the settings page and paste it into the connection form.',
      highlights: ['Runs every night', 'Every difference has a reason', 'Every match can be traced'],
      keywords: ['reconciliation', 'finance', 'orders'],
      faq: [{ question: 'Does it read buyer data?', answer: 'No. Only order number, amount and time.' }],
    },
  },
  classification: {
    categories: ['finance', 'commerce'],
    scenarios: ['order-fulfilment', 'expense-control'],
    industries: ['F', 'J'],
    regions: ['310000', '330000', 'SG'],
    companySizes: ['small', 'medium'],
    deployment: ['public_cloud'],
  },
  buildsOn: [{ product: 'integration-platform', versions: '>=2.0' }],
  api: { baseUrl: 'https://api.example.com/v1', documentation: 'https://www.example.com/docs' },
  auth: {
    schemes: [
      {
        id: 'oauth',
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://auth.example.com/authorize',
            tokenUrl: 'https://auth.example.com/token',
          },
        },
        clientId: env('LEDGER_CLIENT_ID'),
        clientSecret: env('LEDGER_CLIENT_SECRET'),
      },
    ],
    scopes: [
      { scope: 'orders:read', purpose: { 'zh-CN': '读取待核对的订单', en: 'To read the orders to match' } },
      { scope: 'bank:read', purpose: { 'zh-CN': '读取银行流水', en: 'To read bank records' } },
    ],
    testOperation: { method: 'GET', path: '/me', expectStatus: 200 },
  },
  triggers: [
    {
      id: 'difference-found',
      name: { 'zh-CN': '发现差异', en: 'Difference found' },
      description: {
        'zh-CN': '核对后发现金额不一致时触发。',
        en: 'Fires when amounts differ after a match.',
      },
      delivery: 'webhook',
      payload: { type: 'object', properties: { orderId: { type: 'string' } }, required: ['orderId'] },
      sample: { orderId: 'o-1001' },
      scopes: ['orders:read'],
    },
  ],
  actions: [
    {
      id: 'match-order',
      name: { 'zh-CN': '核对订单', en: 'Match an order' },
      description: { 'zh-CN': '将一笔订单与银行流水核对。', en: 'Matches one order to the bank records.' },
      operation: { method: 'POST', path: '/orders/{id}/match' },
      input: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] },
      output: { type: 'object', properties: { matched: { type: 'boolean' } }, required: ['matched'] },
      sample: { input: { id: 'o-1001' }, output: { matched: true } },
      scopes: ['orders:read', 'bank:read'],
    },
  ],
  permissions: [
    {
      scope: 'orders.read',
      access: 'read',
      purpose: { 'zh-CN': '列出店铺订单', en: 'To list the orders of the shop' },
    },
  ],
  egress: [
    { host: 'api.example.com', purpose: { 'zh-CN': '业务接口', en: 'The API itself' } },
    { host: 'auth.example.com', purpose: { 'zh-CN': '授权登录', en: 'Authorization' } },
  ],
  pricing: {
    model: 'usage',
    currency: 'CNY',
    plans: [
      {
        id: 'standard',
        name: { 'zh-CN': '标准版', en: 'Standard' },
        amountMinor: 19900,
        interval: 'month',
        includes: [{ 'zh-CN': '三家店铺', en: 'Three shops' }],
        meters: [
          {
            id: 'matched-orders',
            name: { 'zh-CN': '已核对订单', en: 'Matched orders' },
            unit: { 'zh-CN': '单', en: 'order' },
            amountMinor: 500,
            per: 1000,
            included: 10_000,
          },
        ],
      },
    ],
    taxIncluded: true,
    trialDays: 14,
    note: {
      'zh-CN': '每月超过一百万单可另行议价。',
      en: 'Volumes above one million orders a month are quoted.',
    },
  },
  implementation: {
    typicalDays: { min: 1, max: 5 },
    customerEffortDays: 1,
    cost: { model: 'included' },
    phases: [
      {
        id: 'connect',
        name: { 'zh-CN': '接入', en: 'Connect' },
        days: 1,
        deliverables: [{ 'zh-CN': '连接测试记录', en: 'Record of the connection test' }],
      },
    ],
    roles: [{ role: { 'zh-CN': '实施工程师', en: 'Implementation engineer' }, side: 'partner', days: 1 }],
    notIncluded: [{ 'zh-CN': '历史数据清洗', en: 'Cleansing of historical data' }],
  },
  support: {
    channels: [
      {
        id: 'email',
        type: 'email',
        address: 'support@example.com',
        languages: ['zh-CN', 'en'],
        days: 'workdays',
        hours: '09:00-18:00',
        timeZone: 'Asia/Shanghai',
      },
    ],
    targets: {
      P1: { firstResponseMinutes: 30, resolutionMinutes: 1440 },
      P2: { firstResponseMinutes: 120, resolutionMinutes: 2880 },
      P3: { firstResponseMinutes: 480, resolutionMinutes: 7200 },
      P4: { firstResponseMinutes: 1440 },
    },
    securityContact: 'security@example.com',
  },
  acceptance: [
    {
      id: 'nightly-runs',
      criterion: { 'zh-CN': '连续七个夜间任务成功', en: 'Seven nightly runs in a row succeed' },
      measure: { 'zh-CN': '任务日志', en: 'Run log' },
    },
  ],
  media: {
    logo: { src: 'media/logo.png', alt: { 'zh-CN': '账单同步标志', en: 'Ledger Sync logo' } },
    screenshots: [{ src: 'media/differences.png', alt: { 'zh-CN': '差异清单', en: 'List of differences' } }],
  },
  compliance: {
    claims: [
      {
        id: 'pipl',
        standard: '中华人民共和国个人信息保护法',
        level: 'self_assessed',
        evidence: [
          {
            src: 'evidence/pipl-assessment.pdf',
            title: { 'zh-CN': '自评估报告', en: 'Self-assessment report' },
          },
        ],
      },
    ],
    dataCategories: ['transaction'],
    storageRegions: ['310000'],
    crossBorder: { transfers: false },
    subprocessors: [],
    retention: { days: 30 },
    privacyPolicy: 'https://www.example.com/privacy',
    terms: 'https://www.example.com/terms',
  },
  changelog: [
    {
      version: '1.2.0',
      date: '2026-05-01',
      changes: { 'zh-CN': '差异现在附带原因。', en: 'Differences now carry a reason.' },
    },
  ],
  webhooks: [
    {
      event: 'lead.offered',
      description: { 'zh-CN': '在 CRM 中建立商机', en: 'Creates a lead in our CRM' },
      url: 'https://hooks.example.com/headwater',
      signature: 'v1',
      secret: env('HEADWATER_WEBHOOK_SECRET'),
    },
  ],
  _meta: { 'com.example/build': '20260501' },
} satisfies ManifestInput;
