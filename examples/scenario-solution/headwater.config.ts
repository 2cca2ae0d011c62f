import { defineSolution } from '@headwater/manifest';

export default defineSolution({
  manifestVersion: 1,
  kind: 'solution',
  id: 'com.example/retail-closing',
  version: '2.0.1',
  publisher: {
    name: { 'zh-CN': '示例软件', en: 'Example Software' },
    website: 'https://www.example.com',
    email: 'partners@example.com',
  },
  lifecycle: 'production',
  listing: {
    'zh-CN': {
      name: '连锁零售日清日结',
      tagline: '门店打烊后两小时完成对账',
      summary: '面向连锁零售的日清日结方案：订单、支付与银行流水自动核对，差异当晚推送给门店。',
      description:
        '## 适用场景\n\n十家以上门店、多种收款方式的连锁零售。\n\n## 组成\n\n收银连接读取流水，账单同步负责核对，消息通知把差异推送给门店负责人。',
      highlights: ['打烊后自动开始', '差异直达门店', '按验收标准交付'],
      keywords: ['零售', '对账', '日结'],
      faq: [{ question: '门店需要安装软件吗？', answer: '不需要，只需开通收款渠道的只读授权。' }],
    },
    en: {
      name: 'Daily Closing for Retail Chains',
      tagline: 'Books closed two hours after the shops',
      summary:
        'Daily closing for retail chains: orders, payments and bank records are matched and differences reach the shop the same night.',
      description:
        '## Where it fits\n\nRetail chains with ten or more shops and several payment methods.\n\n## What it is made of\n\nTill Link reads the takings, Ledger Sync matches, and Notify sends the differences to the shop manager.',
      highlights: [
        'Starts when the shop closes',
        'Differences go straight to the shop',
        'Delivered against acceptance criteria',
      ],
      keywords: ['retail', 'reconciliation', 'closing'],
      faq: [
        {
          question: 'Must shops install anything?',
          answer: 'No. Read-only access to the payment channels is enough.',
        },
      ],
    },
  },
  classification: {
    categories: ['finance', 'commerce'],
    scenarios: ['omnichannel-retail'],
    industries: ['F'],
    regions: ['310000', '320000'],
    companySizes: ['medium', 'large'],
    deployment: ['public_cloud', 'dedicated'],
  },
  buildsOn: [{ product: 'integration-platform' }, { product: 'message-queue', versions: '>=3' }],
  composes: [
    {
      listing: 'com.example/ledger-sync',
      versions: '^1.2.0',
      role: { 'zh-CN': '核对订单与银行流水', en: 'Matches orders to bank records' },
    },
    {
      listing: 'org.example/notify',
      role: { 'zh-CN': '把差异推送给门店', en: 'Sends differences to the shops' },
      partner: 'org.example',
    },
    {
      listing: 'com.example/till-link',
      role: { 'zh-CN': '读取门店收银流水', en: 'Reads the takings of the tills' },
      optional: true,
    },
  ],
  pricing: {
    model: 'quote',
    note: { 'zh-CN': '按门店数量与接入渠道报价。', en: 'Quoted by number of shops and channels.' },
  },
  implementation: {
    typicalDays: { min: 15, max: 30 },
    customerEffortDays: 6,
    cost: { model: 'quote' },
    phases: [
      {
        id: 'discovery',
        name: { 'zh-CN': '调研', en: 'Discovery' },
        days: 5,
        deliverables: [{ 'zh-CN': '渠道清单与对账规则', en: 'List of channels and matching rules' }],
      },
      {
        id: 'rollout',
        name: { 'zh-CN': '上线', en: 'Roll-out' },
        days: 15,
        deliverables: [{ 'zh-CN': '全部门店上线记录', en: 'Record of every shop going live' }],
      },
    ],
    roles: [
      { role: { 'zh-CN': '解决方案架构师', en: 'Solution architect' }, side: 'partner', days: 10 },
      { role: { 'zh-CN': '财务负责人', en: 'Head of finance' }, side: 'customer', days: 4 },
    ],
    notIncluded: [{ 'zh-CN': '收银设备更换', en: 'Replacement of tills' }],
  },
  support: {
    channels: [
      {
        id: 'phone',
        type: 'phone',
        address: '+86 21 0000 0000',
        languages: ['zh-CN'],
        days: 'everyday',
        hours: '08:00-24:00',
        timeZone: 'Asia/Shanghai',
      },
      { id: 'email', type: 'email', address: 'support@example.com', languages: ['zh-CN', 'en'] },
    ],
    targets: {
      P1: { firstResponseMinutes: 15, resolutionMinutes: 1440 },
      P2: { firstResponseMinutes: 60, resolutionMinutes: 2880 },
    },
    securityContact: 'security@example.com',
  },
  benchmarks: [
    {
      id: 'pilot',
      title: { 'zh-CN': '试点门店', en: 'Pilot shops' },
      problem: {
        'zh-CN': '人工对账要到次日中午才能完成。',
        en: 'Matching by hand took until noon of the next day.',
      },
      outcome: { 'zh-CN': '打烊后两小时内完成。', en: 'Done within two hours of closing.' },
      metrics: [
        {
          name: { 'zh-CN': '对账耗时', en: 'Time to match' },
          before: 14,
          after: 2,
          unit: { 'zh-CN': '小时', en: 'hours' },
          method: { 'zh-CN': '试点 30 天的平均值', en: 'Mean of 30 pilot days' },
        },
      ],
      evidence: [{ src: 'evidence/pilot-report.pdf', title: { 'zh-CN': '试点报告', en: 'Pilot report' } }],
      consent: { status: 'anonymised' },
    },
  ],
  acceptance: [
    {
      id: 'closing-time',
      criterion: {
        'zh-CN': '连续七天在打烊后两小时内完成对账',
        en: 'Seven days in a row closed within two hours',
      },
      measure: { 'zh-CN': '任务日志', en: 'Run log' },
    },
  ],
  media: { logo: { src: 'media/closing.png', alt: { 'zh-CN': '方案标志', en: 'Solution logo' } } },
  compliance: {
    dataCategories: ['transaction'],
    storageRegions: ['310000'],
    crossBorder: { transfers: false },
    retention: { days: 90 },
    privacyPolicy: 'https://www.example.com/privacy',
  },
  changelog: [
    {
      version: '2.0.1',
      date: '2026-06-12',
      changes: { 'zh-CN': '补充验收标准。', en: 'Acceptance criteria added.' },
    },
  ],
});
