import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'xero-accounting',
  record: 'xero.com/xero_accounting',
  provider: 'Xero',
  website: 'https://www.xero.com',
  date: '2026-10-20',
  version: '1.1.0',
  changes: ['新增银行流水读取。', 'Reads bank transactions.'],
  categories: ['finance', 'erp'],
  scenarios: ['expense-control', 'order-fulfilment'],
  industries: ['F', 'L', 'M'],
  regions: ['AU', 'NZ', 'GB', 'SG', '810000'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['integration-platform'],
  api: { baseUrl: 'https://api.xero.com/api.xro/2.0', documentation: 'https://developer.xero.com' },
  moreHosts: ['login.xero.com', 'identity.xero.com'],
  schemes: [
    oauth('https://login.xero.com/identity/connect/authorize', 'https://identity.xero.com/connect/token', [
      '在 Xero 开发者中心登记应用后由财务负责人授权',
      'Register an app in the Xero developer centre; the head of finance grants access',
    ]),
  ],
  scopes: [
    [
      'accounting.transactions',
      '写入销售发票、读取银行流水',
      'To write sales invoices and read bank transactions',
    ],
    ['accounting.contacts', '同步往来单位', 'To keep contacts in step'],
  ],
  test: 'GET /Organisation',
  days: [3, 10, 3],
  data: ['financial', 'transaction', 'contact'],
  zh: {
    name: 'Xero 财务凭证同步',
    tagline: '把订单自动变成发票，把流水带回业务系统',
    summary:
      '把业务系统中的订单、客户同步为 Xero 的发票和往来单位，并读取银行流水，适合在海外设有主体、用 Xero 记账的企业。',
    sections: [
      ['适合谁', '海外子公司使用 Xero 记账、订单却在总部系统中的企业。财务需要在两边重复录入。'],
      ['能做什么', '- 订单确认后生成销售发票\n- 客户资料变更时更新往来单位\n- 每日读取银行流水，供对账使用'],
      [
        '接入步骤',
        '1. 登记应用，由财务负责人授权。\n2. 约定科目、税率与订单类型的对应关系。\n3. 先以草稿状态写入一个月的数据，财务核对无误后改为正式写入。',
      ],
    ],
    highlights: ['订单到发票自动流转', '科目与税率对应关系可配置', '先写草稿，财务确认后再入账'],
    keywords: ['财务', '记账', '发票', '对账', 'ERP'],
    faq: [
      ['会自动过账吗？', '默认写为草稿，由财务人员在 Xero 中确认后过账。'],
      ['支持多个海外主体吗？', '支持。每个主体单独授权，数据互不混用。'],
    ],
  },
  en: {
    name: 'Xero ledger sync',
    tagline: 'Turn orders into invoices and bring bank records back',
    summary:
      'Writes orders and customers to Xero as invoices and contacts and reads bank transactions. For companies with subsidiaries abroad that keep their books in Xero.',
    sections: [
      [
        'Who it is for',
        'Companies whose subsidiaries keep books in Xero while orders live in the head-office system, so that finance types everything twice.',
      ],
      [
        'What it does',
        '- Creates a sales invoice when an order is confirmed\n- Updates contacts when customer data changes\n- Reads bank transactions every day for matching',
      ],
      [
        'How to connect',
        '1. Register an app and have the head of finance grant access.\n2. Agree how order types map to accounts and tax rates.\n3. Write one month as drafts, let finance check them, then go live.',
      ],
    ],
    highlights: [
      'Orders become invoices without retyping',
      'Mapping of accounts and tax rates is yours to set',
      'Drafts first, posted after finance confirms',
    ],
    keywords: ['accounting', 'invoices', 'ledger', 'reconciliation', 'ERP'],
    faq: [
      [
        'Does it post by itself?',
        'No. Invoices arrive as drafts and are posted by your finance team in Xero.',
      ],
      ['Can it serve several subsidiaries?', 'Yes. Each grants access on its own and data is kept apart.'],
    ],
  },
  actions: [
    [
      'create-invoice',
      '创建销售发票',
      'Create an invoice',
      'PUT /Invoices',
      { body: { Type: 'ACCREC', Status: 'DRAFT' }, scopes: ['accounting.transactions'] },
    ],
    [
      'update-contact',
      '更新往来单位',
      'Update a contact',
      'POST /Contacts/{ContactID}',
      { body: { Name: 'Example Trading' }, scopes: ['accounting.contacts'] },
    ],
    [
      'list-bank-transactions',
      '读取银行流水',
      'List bank transactions',
      'GET /BankTransactions',
      { query: { page: 1 }, scopes: ['accounting.transactions'] },
    ],
  ],
});
