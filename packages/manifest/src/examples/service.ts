import type { ManifestInput } from '../schema/manifest.ts';

/** A complete service manifest, ready to publish. */
export const serviceExample = {
  manifestVersion: 1,
  kind: 'service',
  id: 'com.example/migration-service',
  version: '1.0.0',
  publisher: {
    name: { 'zh-CN': '示例软件', en: 'Example Software' },
    website: 'https://www.example.com',
    email: 'partners@example.com',
  },
  lifecycle: 'production',
  listing: {
    'zh-CN': {
      name: '数据库上云迁移服务',
      tagline: '停机窗口内完成迁移并可回退',
      summary: '由持证工程师实施的数据库上云迁移：评估、演练、割接与两周护航，每一步都有交付物。',
      description: '## 服务内容\n\n评估现有数据库，演练迁移，在约定的停机窗口内割接，之后护航两周。',
      highlights: ['割接前完整演练', '随时可以回退', '两周护航'],
      keywords: ['迁移', '数据库', '上云'],
    },
    en: {
      name: 'Database Migration Service',
      tagline: 'Moved within the window, with a way back',
      summary:
        'Database migration by certified engineers: assessment, rehearsal, cut-over and two weeks of care, each step with deliverables.',
      description:
        '## What we do\n\nWe assess the database, rehearse the migration, cut over within the agreed window and stay for two weeks.',
      highlights: ['Full rehearsal before the cut-over', 'A way back at any time', 'Two weeks of care'],
      keywords: ['migration', 'database', 'cloud'],
    },
  },
  classification: {
    categories: ['cloud-infrastructure', 'data-management'],
    scenarios: ['cloud-migration'],
    regions: ['110000', '310000', '440000'],
    companySizes: ['medium', 'large'],
    deployment: ['public_cloud', 'on_premises'],
  },
  buildsOn: [{ product: 'relational-database' }],
  certifications: [
    {
      id: 'dba',
      name: 'Relational Database Engineer',
      issuer: 'Example Cloud',
      holders: 3,
      expiresOn: '2099-12-31',
    },
  ],
  team: { headcount: 8, roles: [{ role: { 'zh-CN': '数据库工程师', en: 'Database engineer' }, count: 5 }] },
  pricing: {
    model: 'flat',
    currency: 'CNY',
    plans: [
      {
        id: 'single',
        name: { 'zh-CN': '单库迁移', en: 'One database' },
        amountMinor: 4_800_000,
        interval: 'once',
        includes: [{ 'zh-CN': '不超过 1 TB', en: 'Up to 1 TB' }],
      },
    ],
    taxIncluded: true,
  },
  implementation: {
    typicalDays: { min: 10, max: 20 },
    customerEffortDays: 4,
    cost: { model: 'included' },
    phases: [
      {
        id: 'assessment',
        name: { 'zh-CN': '评估', en: 'Assessment' },
        days: 3,
        deliverables: [{ 'zh-CN': '评估报告', en: 'Assessment report' }],
      },
      {
        id: 'cut-over',
        name: { 'zh-CN': '割接', en: 'Cut-over' },
        days: 2,
        deliverables: [{ 'zh-CN': '割接记录', en: 'Record of the cut-over' }],
      },
    ],
    roles: [{ role: { 'zh-CN': '数据库工程师', en: 'Database engineer' }, side: 'partner', days: 10 }],
    notIncluded: [{ 'zh-CN': '应用代码改造', en: 'Changes to application code' }],
  },
  support: {
    channels: [
      {
        id: 'ticket',
        type: 'ticket',
        address: 'https://support.example.com',
        languages: ['zh-CN', 'en'],
        days: 'everyday',
        hours: '00:00-24:00',
        timeZone: 'Asia/Shanghai',
      },
    ],
    targets: {
      P1: { firstResponseMinutes: 15, resolutionMinutes: 1440 },
      P2: { firstResponseMinutes: 60, resolutionMinutes: 2880 },
    },
    securityContact: 'security@example.com',
  },
  acceptance: [
    {
      id: 'row-counts',
      criterion: {
        'zh-CN': '迁移前后各表行数与校验和一致',
        en: 'Row counts and checksums of all tables agree',
      },
      measure: { 'zh-CN': '校验报告', en: 'Checksum report' },
    },
  ],
  media: { logo: { src: 'media/migration.png', alt: { 'zh-CN': '服务标志', en: 'Service logo' } } },
  compliance: {
    dataCategories: ['none'],
    crossBorder: { transfers: false },
    retention: { days: 0 },
    privacyPolicy: 'https://www.example.com/privacy',
  },
  changelog: [
    { version: '1.0.0', date: '2026-04-20', changes: { 'zh-CN': '首次发布。', en: 'First version.' } },
  ],
} satisfies ManifestInput;
