import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'data2crm-sync',
  record: 'data2crm.com',
  provider: 'Data2CRM',
  website: 'https://www.data2crm.com',
  date: '2026-06-11',
  categories: ['crm', 'data-management'],
  scenarios: ['data-governance', 'sales-enablement'],
  industries: ['L', 'I', 'F'],
  regions: ['US', 'GB', 'DE'],
  companySizes: ['small', 'medium'],
  deployment: ['public_cloud'],
  api: {
    baseUrl: 'https://api-2445581398133.apicast.io:443/v1',
    documentation: 'https://www.data2crm.com/api',
  },
  schemes: [
    apiKey('header X-API2CRM-USER-KEY', 'DATA2CRM_USER_KEY', [
      '在账号页面查看用户密钥',
      'The user key on the account page',
    ]),
    apiKey('header X-API2CRM-APPLICATION-KEY', 'DATA2CRM_APPLICATION_KEY', [
      '每个 CRM 应用一把密钥',
      'One key for each CRM application',
    ]),
  ],
  test: 'GET /application/count',
  days: [3, 12, 4],
  data: ['contact', 'account', 'transaction'],
  zh: {
    name: 'Data2CRM 客户数据互通',
    tagline: '一套接口读写多种 CRM 的客户与商机',
    summary:
      '集团内多个 CRM 并存时，用 Data2CRM 以统一字段读写客户、联系人与商机，减少逐家开发，适合合并换型过渡期。',
    sections: [
      ['适合谁', '并购后多个 CRM 并存，或正在更换 CRM、需要新旧系统并行一段时间的企业。'],
      ['能做什么', '- 登记多个 CRM 应用\n- 统一读写客户、联系人、商机\n- 批量导入、更新和统计'],
      ['实施要点', '先确定主数据归属：同一客户在多个系统出现时以谁为准。没有这条规则，互通只会放大重复。'],
    ],
    highlights: ['多种 CRM 同一套字段', '支持批量读写', '适合换型过渡期'],
    keywords: ['CRM', '客户数据', '主数据', '数据迁移', '商机'],
    faq: [
      ['支持哪些 CRM？', '以提供方网站公布的清单为准，启用前请确认版本。'],
      ['会产生重复客户吗？', '接口不会自动去重，需要在同步规则中指定匹配字段。'],
    ],
  },
  en: {
    name: 'Data2CRM customer sync',
    tagline: 'Read and write customers and deals in many CRMs through one API',
    summary:
      'Where several CRMs live side by side, reads and writes customers, contacts and deals with one set of fields. Useful during mergers and replacements.',
    sections: [
      [
        'Who it is for',
        'Companies with several CRMs after a merger, or in the months when an old and a new CRM run in parallel.',
      ],
      [
        'What it does',
        '- Registers several CRM applications\n- Reads and writes customers, contacts and deals in one form\n- Imports, updates and counts in bulk',
      ],
      [
        'What matters',
        'Decide who owns the master record when a customer stands in several systems. Without that rule a sync only multiplies duplicates.',
      ],
    ],
    highlights: [
      'One set of fields for many CRMs',
      'Bulk reads and writes',
      'Made for the months of transition',
    ],
    keywords: ['CRM', 'customer data', 'master data', 'migration', 'deals'],
    faq: [
      ['Which CRMs are supported?', 'See the list of the provider and check the version before you start.'],
      ['Does it remove duplicates?', 'No. Your sync rules name the fields to match on.'],
    ],
  },
  actions: [
    ['count-accounts', '统计客户数', 'Count accounts', 'GET /application/entity/account/count'],
    [
      'create-account',
      '创建客户',
      'Create an account',
      'POST /application/entity/account',
      { body: { name: 'Example Trading' } },
    ],
  ],
});
