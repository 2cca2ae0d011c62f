import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'zhengtong',
  slug: 'civic-hotline',
  date: '2026-11-14',
  version: '1.6.0',
  changes: [
    '派单建议附依据，坐席可一键更正。',
    'Routing suggestions show their basis and can be corrected in one step.',
  ],
  categories: ['customer-service', 'ai'],
  scenarios: ['intelligent-customer-service', 'knowledge-base'],
  industries: ['S'],
  regions: ['330000', '340000', '430000', '520000'],
  companySizes: ['medium', 'large'],
  deployment: ['dedicated', 'on_premises'],
  buildsOn: ['contact-centre', 'ai-platform', 'relational-database'],
  composes: [
    [
      'public-apis/meilisearch-site-search',
      '政策与办事指南检索，部署在政务云',
      'Search of policies and guides, hosted on the civic cloud',
    ],
    ['public-apis/influxdb-timeseries', '话务与办理时效监测', 'Monitors call load and handling times'],
    ['zhengtong/knowledge-curation', '知识整理与日常更新', 'Arranges knowledge and keeps it current'],
    ['anlan/security-assessment', '上线前安全评估', 'Security assessment before going live'],
    ['yunqian/managed-operations', '七乘二十四小时运维', 'Operations day and night', 'optional'],
  ],
  pricing: price(
    'per_seat',
    [
      [
        'seat',
        '坐席版',
        'Seat',
        480,
        'month',
        [
          ['坐席辅助与派单建议', 'Agent assistance and routing suggestions'],
          ['知识检索', 'Knowledge search'],
        ],
      ],
    ],
    {
      note: [
        '示例价格。采购时以当地预算与招标文件为准。',
        'A sample price. Procurement follows local budgets and tender documents.',
      ],
    },
  ),
  days: [40, 80, 25],
  cost: { fixed: 260000 },
  phases: [
    [
      'knowledge',
      '知识梳理',
      'Knowledge',
      20,
      [
        ['高频事项知识库', 'Knowledge base of frequent matters'],
        ['部门职责与派单目录', 'Catalogue of duties and routing'],
      ],
    ],
    [
      'deploy',
      '部署与对接',
      'Deployment',
      25,
      [['话务、工单对接记录', 'Record of telephony and ticket interfaces']],
    ],
    [
      'trial',
      '坐席试运行',
      'Trial',
      18,
      [['派单更正与知识缺口分析', 'Analysis of corrected routings and gaps']],
    ],
  ],
  notIncluded: [
    ['电话线路与号码资源', 'Telephone lines and numbers'],
    ['历史工单数据清洗', 'Cleansing of old tickets'],
  ],
  acceptance: [
    [
      'source',
      [
        '坐席端展示的每条答案都附文件名称与发布日期',
        'Every answer shown to agents carries document title and date',
      ],
      ['随机抽查五百条', 'Five hundred random answers'],
    ],
    [
      'human',
      [
        '市民可在任一环节转人工，转接路径演练通过',
        'Citizens can reach a person at every step; the paths are rehearsed',
      ],
      ['拨测记录', 'Record of test calls'],
    ],
    [
      'aged',
      ['老年人常用事项保留按键直达人工', 'Matters common among the elderly keep a direct key to a person'],
      ['拨测记录', 'Record of test calls'],
    ],
  ],
  data: ['contact', 'identity', 'content'],
  zh: {
    name: '12345 政务热线智能客服',
    tagline: '坐席答得准，工单派得对，市民随时转人工',
    summary:
      '为政务服务热线提供坐席知识辅助、工单要素提取与派单建议，答案附政策出处，部署在政务云，市民可随时转人工。',
    sections: [
      ['要解决的问题', '政策更新快、部门职责交叉，坐席靠经验找答案、派工单；退单反复，市民要重复描述诉求。'],
      [
        '怎么运作',
        '1. 通话中按语义检索政策与办事指南，展示原文和发布日期。\n2. 通话后提取地点、事项、诉求，生成工单草稿。\n3. 按职责目录给出派单建议并说明依据，由坐席确认。\n4. 退单与更正进入每周复盘，更新职责目录和知识。',
      ],
      ['为市民考虑', '不强制机器人接待。任一环节可转人工，老年人常用事项保留直达人工的按键。'],
      ['安全与合规', '部署在政务云，数据不出专网。个人信息脱敏后用于统计，查询行为留痕。'],
    ],
    highlights: ['答案附出处与日期', '派单建议有依据、可更正', '任一环节可转人工'],
    keywords: ['智能客服', '政务热线', '12345', '客服', '工单', '政务云', '知识库'],
    faq: [
      ['会取代人工坐席吗？', '不会。方案定位是坐席辅助，对外答复和派单由坐席确认。'],
      ['知识由谁更新？', '各部门负责本领域内容，热线中心审核发布；可选用知识运营服务协助。'],
      ['能对接现有话务平台吗？', '可以，通过标准话务与工单接口对接，调研阶段确认版本。'],
    ],
  },
  en: {
    name: 'Civic hotline assistant',
    tagline: 'Better answers, better routing, a person at any time',
    summary:
      'Assists agents of a 12345-style civic hotline with sourced answers, ticket drafts and routing suggestions. Hosted on the civic cloud; citizens can always reach a person.',
    sections: [
      [
        'The problem',
        'Policies change, duties overlap, and agents answer and route by experience. Tickets bounce and citizens tell their story again.',
      ],
      [
        'How it works',
        '1. During the call policies and guides are searched and shown with their date.\n2. After it place, matter and request become a ticket draft.\n3. Routing is suggested from a catalogue of duties, with the reason; the agent confirms.\n4. Bounced and corrected tickets are reviewed weekly to update duties and knowledge.',
      ],
      [
        'For citizens',
        'Nobody is forced to talk to a machine. A person can be reached at every step, with a direct key for matters common among the elderly.',
      ],
      [
        'Security',
        'Hosted on the civic cloud inside its network. Personal data is masked for statistics and queries are on record.',
      ],
    ],
    highlights: [
      'Answers with source and date',
      'Routing with reasons, open to correction',
      'A person at every step',
    ],
    keywords: ['customer service', 'civic hotline', 'government', 'tickets', 'knowledge base'],
    faq: [
      ['Does it replace agents?', 'No. It assists them; answers and routing are confirmed by agents.'],
      [
        'Who updates the knowledge?',
        'Departments own their field and the hotline centre approves; a knowledge service can help.',
      ],
      [
        'Does it connect to our telephony?',
        'Through standard telephony and ticket interfaces, checked in the survey.',
      ],
    ],
  },
});
