import { solution } from '../../define/offer.ts';
import { onQuote } from '../../define/price.ts';

export default solution({
  publisher: 'yinxin',
  slug: 'sme-credit-insight',
  date: '2026-07-18',
  categories: ['finance', 'analytics'],
  scenarios: ['risk-control', 'business-intelligence'],
  industries: ['J'],
  regions: ['810000', 'SG', 'GB'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['data-warehouse'],
  composes: [
    ['public-apis/codat-accounting', '经授权读取企业账套', 'Reads company books with consent'],
    [
      'public-apis/xero-accounting',
      '直接对接使用 Xero 的企业',
      'Connects companies that use Xero',
      'optional',
    ],
    [
      'public-apis/fraudlabs-order-screening',
      '交易异常的辅助信号',
      'Extra signal on odd transactions',
      'optional',
    ],
  ],
  pricing: onQuote(['按接入机构数与年查询量报价。', 'Quoted by number of institutions and yearly volume.']),
  days: [20, 45, 15],
  cost: { fixed: 120000 },
  phases: [
    ['consent', '授权流程', 'Consent', 8, [['授权文本与撤回流程', 'Consent text and withdrawal process']]],
    ['indicators', '指标建设', 'Indicators', 18, [['经营指标说明书', 'Description of indicators']]],
    ['trial', '试运行', 'Trial', 12, [['与人工尽调的对比报告', 'Comparison with manual due diligence']]],
  ],
  notIncluded: [
    ['授信决策模型', 'The credit decision model'],
    ['征信查询', 'Credit bureau queries'],
  ],
  acceptance: [
    [
      'explain',
      ['每个指标都能展开到来源科目与期间', 'Each indicator opens to its accounts and period'],
      ['逐项核对', 'Checked one by one'],
    ],
    [
      'withdraw',
      [
        '授权撤回后一个工作日内停止读取并删除副本',
        'Within one working day of withdrawal reading stops and copies are deleted',
      ],
      ['撤回演练', 'Rehearsed withdrawal'],
    ],
  ],
  data: ['financial', 'transaction', 'contact'],
  storage: ['810000', 'SG'],
  abroad: [
    '面向境外机构，数据存放在机构所在地。',
    'For institutions abroad; data stays where the institution is.',
  ],
  zh: {
    name: '小微授信经营分析',
    tagline: '经授权的账套数据，变成可解释的经营指标',
    summary:
      '企业授权后读取会计账套与流水，生成现金流、集中度、账龄等可解释指标，为信贷员提供尽调底稿，不替代授信决策。',
    sections: [
      ['要解决的问题', '小微企业报表质量不一，信贷员花大量时间要资料、录数据，结论难以复核。'],
      [
        '怎么运作',
        '1. 企业在线授权账套。\n2. 按统一字段读取并计算指标。\n3. 生成尽调底稿，指标可展开到明细。\n4. 贷后按月更新，异常提示。',
      ],
      ['边界', '不提供评分和授信结论。指标口径公开，企业可查看自己的指标。'],
    ],
    highlights: ['指标可展开到来源科目', '授权可撤回，撤回即删', '贷前贷后同一口径'],
    keywords: ['授信', '风控', '小微企业', '金融', '数据分析'],
    faq: [
      ['境内机构能用吗？', '当前组成部分面向境外会计软件，境内需更换数据来源。'],
      ['会影响企业征信吗？', '不会，方案不查询也不上报征信。'],
    ],
  },
  en: {
    name: 'Business insight for SME lending',
    tagline: 'Books read with consent become indicators that explain themselves',
    summary:
      'With consent, reads books and bank records and derives cash flow, concentration and ageing, as a working paper for loan officers. It does not decide.',
    sections: [
      [
        'The problem',
        'Reports of small firms vary. Loan officers spend their time asking for papers and typing figures, and conclusions are hard to review.',
      ],
      [
        'How it works',
        '1. The company grants access to its books online.\n2. Data is read in one form and indicators are computed.\n3. A working paper opens each indicator to its detail.\n4. After lending it is updated monthly with alerts.',
      ],
      ['Limits', 'No score and no decision. Definitions are open and companies see their own indicators.'],
    ],
    highlights: [
      'Indicators open to their accounts',
      'Consent can be withdrawn, and deletes',
      'One definition before and after lending',
    ],
    keywords: ['lending', 'credit', 'SME', 'risk', 'analytics'],
    faq: [
      [
        'Can institutions in mainland China use it?',
        'The parts serve accounting packages abroad; another source is needed there.',
      ],
      ['Does it touch credit records?', 'No. It neither queries nor reports to a bureau.'],
    ],
  },
});
