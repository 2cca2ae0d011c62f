import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'qinghe',
  slug: 'member-growth',
  date: '2026-11-12',
  version: '1.4.0',
  changes: ['新增会员触达频次上限。', 'Adds a limit to how often a member is contacted.'],
  categories: ['marketing', 'crm', 'analytics'],
  scenarios: ['customer-growth', 'omnichannel-retail'],
  industries: ['F'],
  regions: ['310000', '330000', '440000', '510000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['data-warehouse', 'integration-platform'],
  composes: [
    ['public-apis/hubspot-workflow-actions', '会员分群与触达流程', 'Segments and contact flows'],
    ['public-apis/clicksend-sms', '海外会员的短信触达', 'Text messages to members abroad'],
    ['public-apis/qualtrics-surveys', '购后满意度调查', 'Survey after purchase', 'optional'],
    ['qinghe/dashboard-workshop', '会员指标口径与看板', 'Member metrics and dashboards', 'optional'],
  ],
  pricing: price(
    'usage',
    [
      [
        'start',
        '起步版',
        'Start',
        1980,
        'month',
        [
          ['五万名以内会员', 'Up to fifty thousand members'],
          ['三个触达流程', 'Three contact flows'],
        ],
      ],
      [
        'growth',
        '成长版',
        'Growth',
        4980,
        'month',
        [
          ['三十万名以内会员', 'Up to three hundred thousand members'],
          ['触达流程不限', 'Contact flows without limit'],
        ],
      ],
    ],
    { meters: [['messages', '触达消息', 'Messages sent', ['条', 'message'], 8, 1000]], trialDays: 14 },
  ),
  days: [10, 25, 8],
  cost: { fixed: 26000 },
  phases: [
    ['data', '数据梳理', 'Data', 6, [['会员标识与口径说明', 'Note on member identity and definitions']]],
    ['flows', '流程搭建', 'Flows', 9, [['触达流程与话术', 'Flows and wording']]],
    ['review', '首月复盘', 'First review', 5, [['对照组复盘报告', 'Review against a control group']]],
  ],
  notIncluded: [
    ['短信与邮件通道费', 'Fees of message channels'],
    ['素材设计', 'Design of material'],
  ],
  acceptance: [
    [
      'consent',
      [
        '触达名单中每位会员都能查到同意记录，退订者不再收到消息',
        'Each member contacted has a consent on record and nobody who opted out is contacted',
      ],
      ['抽查一百名会员', 'A hundred members are checked'],
    ],
    [
      'control',
      [
        '至少一个流程按对照组方式运行满四周并出具复盘',
        'At least one flow runs four weeks against a control group and is reviewed',
      ],
      ['复盘报告', 'Review report'],
    ],
  ],
  data: ['contact', 'transaction', 'account', 'usage'],
  abroad: [
    '海外会员的触达由境外服务完成，境内会员数据不出境。',
    'Members abroad are contacted by services abroad; data of members in mainland China stays there.',
  ],
  zh: {
    name: '零售会员运营',
    tagline: '按会员价值触达，用对照组说清效果',
    summary:
      '把门店、小程序与网店的会员合并识别，按价值与周期自动触达，并用对照组衡量效果，让每次活动都能说清带来了什么。',
    sections: [
      ['要解决的问题', '会员散在收银、小程序和网店里，同一位顾客被当成几个人；群发越来越多，效果却说不清。'],
      [
        '怎么运作',
        '1. 以手机号、会员号合并识别，登记同意状态。\n2. 按最近消费、频次与金额分群。\n3. 按生命周期触达，限制每人每周次数。\n4. 每个流程留对照组，月度复盘。',
      ],
      ['需要准备什么', '近十二个月的订单、会员与退订记录；一名能拍板的运营负责人。'],
      ['隐私与合规', '未同意营销的会员只进入统计，不进入触达。退订即时生效。'],
    ],
    highlights: ['一人一档，跨渠道识别', '限频触达，退订即停', '对照组复盘，效果可核对'],
    keywords: ['会员运营', '零售', 'CRM', '精准营销', '数据分析', '复购'],
    faq: [
      ['多久能看到效果？', '首个对照组复盘在运行四周后给出，结论以数据为准，我们不承诺增长幅度。'],
      ['能接我们的收银系统吗？', '支持文件与接口两种方式，调研时确认字段。'],
    ],
  },
  en: {
    name: 'Retail member operations',
    tagline: 'Contact by value, measure against a control group',
    summary:
      'Joins members of shops, mini-programs and web stores, contacts them by value and life cycle and measures against a control group what each campaign brought.',
    sections: [
      [
        'The problem',
        'Members are spread over tills, mini-programs and web stores, one customer counts as several, and nobody can say what all the mailings achieve.',
      ],
      [
        'How it works',
        '1. Members are joined by telephone and member number; consent is recorded.\n2. Segments follow recency, frequency and amount.\n3. Contacts follow the life cycle, with a weekly limit for each person.\n4. Each flow keeps a control group and is reviewed monthly.',
      ],
      ['What you prepare', 'Twelve months of orders, members and opt-outs, and one person who can decide.'],
      [
        'Privacy',
        'Members who did not agree to marketing are counted but not contacted. An opt-out works at once.',
      ],
    ],
    highlights: [
      'One record for each person across channels',
      'Limited frequency, instant opt-out',
      'Reviewed against a control group',
    ],
    keywords: ['loyalty', 'retail', 'CRM', 'marketing', 'analytics', 'members'],
    faq: [
      [
        'When do we see results?',
        'The first review comes after four weeks. Data decides; we promise no growth figure.',
      ],
      ['Does it take data from our tills?', 'By file or by API. The survey settles the fields.'],
    ],
  },
});
