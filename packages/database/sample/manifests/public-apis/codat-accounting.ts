import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'codat-accounting',
  record: 'codat.io/accounting',
  provider: 'Codat',
  website: 'https://www.codat.io',
  date: '2026-08-26',
  categories: ['finance', 'data-management'],
  scenarios: ['risk-control', 'business-intelligence'],
  industries: ['J'],
  regions: ['GB', 'US', 'AU'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['data-warehouse'],
  api: { baseUrl: 'https://api.codat.io', documentation: 'https://docs.codat.io' },
  schemes: [
    apiKey('header Authorization', 'CODAT_AUTHORIZATION', [
      '在 Codat 门户的开发者页面取得已编码的密钥',
      'Copy the encoded key from the developer page of the Codat portal',
    ]),
  ],
  test: 'GET /companies',
  days: [3, 12, 3],
  data: ['financial', 'transaction'],
  zh: {
    name: 'Codat 会计数据聚合',
    tagline: '用一套接口读取企业客户的会计账套',
    summary:
      '金融机构在取得企业授权后，通过 Codat 统一读取不同会计软件中的账户、账单和银行流水，用于授信前的经营分析。',
    sections: [
      ['适合谁', '为中小企业提供信贷、保理的机构，以及需要汇总多家子公司账套的集团财务。'],
      [
        '能做什么',
        '- 邀请企业授权自己的会计软件\n- 按统一格式读取科目余额、账单与流水\n- 把数据写入数仓，供风控模型和数据分析使用',
      ],
      ['使用前须知', '读取的数据属于企业客户。请在授权页写明用途和期限，授权撤回后停止读取并删除副本。'],
    ],
    highlights: ['一套接口对接多种会计软件', '字段统一，模型不必逐家适配', '以企业授权为前提，可随时撤回'],
    keywords: ['财务', '会计', '授信', '风控', '数据分析'],
    faq: [
      ['数据多久更新一次？', '由 Codat 账号中的同步频率决定，也可按需触发同步。'],
      ['能写回会计软件吗？', '本模板只读。需要写回时请另行评估权限。'],
    ],
  },
  en: {
    name: 'Codat accounting data',
    tagline: 'Read the books of business customers through one API',
    summary:
      'With the consent of a business customer, reads accounts, bills and bank records from many accounting packages through Codat, for analysis before lending.',
    sections: [
      [
        'Who it is for',
        'Lenders and factoring companies that serve small firms, and group finance teams that consolidate the books of many subsidiaries.',
      ],
      [
        'What it does',
        '- Invites a company to link its accounting package\n- Reads balances, bills and bank records in one format\n- Loads them into the warehouse for risk models and analytics',
      ],
      [
        'Before you start',
        'The data belongs to the business customer. State purpose and term on the consent page; stop reading and delete copies when consent is withdrawn.',
      ],
    ],
    highlights: [
      'One API for many accounting packages',
      'Uniform fields, no model per package',
      'Built on consent that can be withdrawn',
    ],
    keywords: ['accounting data', 'lending', 'risk', 'analytics', 'finance'],
    faq: [
      [
        'How fresh is the data?',
        'As fresh as the sync schedule of your Codat account; a sync can also be started on demand.',
      ],
      ['Can it write back?', 'No, this connector only reads. Writing needs a separate review of rights.'],
    ],
  },
  actions: [
    [
      'list-bank-accounts',
      '读取银行账户',
      'List bank accounts',
      'GET /companies/{companyId}/connections/{connectionId}/data/bankAccounts',
    ],
    [
      'list-account-transactions',
      '读取账户交易',
      'List account transactions',
      'GET /companies/{companyId}/connections/{connectionId}/data/accountTransactions',
      { query: { page: 1 } },
    ],
  ],
});
