import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'qinghe',
  slug: 'retail-support-assistant',
  date: '2026-11-15',
  version: '1.0.0',
  categories: ['customer-service', 'ai', 'commerce'],
  scenarios: ['intelligent-customer-service', 'order-fulfilment'],
  industries: ['F', 'I'],
  regions: ['440000', '330000', '350000', 'SG', 'US'],
  companySizes: ['small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['ai-platform', 'contact-centre'],
  composes: [
    ['public-apis/openai-chat', '根据资料生成回复草稿', 'Drafts replies from sources'],
    ['public-apis/vectara-search', '检索退换货与物流政策', 'Retrieves return and shipping policies'],
    ['public-apis/shipengine-shipping', '查询包裹状态', 'Looks up parcels'],
    ['public-apis/stripe-payments', '按规则发起退款', 'Refunds by rule', 'optional'],
    ['zhengtong/knowledge-curation', '首批知识整理', 'First set of knowledge', 'optional'],
  ],
  pricing: price(
    'per_seat',
    [
      [
        'seat',
        '坐席版',
        'Seat',
        320,
        'month',
        [
          ['不限会话数', 'Conversations without limit'],
          ['中英双语草稿', 'Drafts in Chinese and English'],
        ],
      ],
    ],
    { trialDays: 14 },
  ),
  days: [8, 20, 6],
  cost: { fixed: 18000 },
  phases: [
    [
      'knowledge',
      '知识准备',
      'Knowledge',
      6,
      [['高频问题与标准答复', 'Frequent questions with standard answers']],
    ],
    [
      'connect',
      '系统对接',
      'Connection',
      6,
      [['订单、物流查询联调记录', 'Record of order and parcel look-up tests']],
    ],
    ['trial', '坐席试用', 'Agent trial', 6, [['采纳与改写统计', 'Counts of drafts used and rewritten']]],
  ],
  notIncluded: [
    ['大模型与检索的接口费用', 'API fees of model and retrieval'],
    ['人工坐席外包', 'Outsourced agents'],
  ],
  acceptance: [
    [
      'sources',
      [
        '抽查一百条草稿，凡涉及政策的均附出处且出处有效',
        'Of a hundred drafts, each that names a policy cites a valid source',
      ],
      ['抽查表', 'Check sheet'],
    ],
    [
      'handover',
      ['退款、投诉、法律类问题全部转人工', 'Refunds, complaints and legal questions all go to a person'],
      ['二十条模拟会话', 'Twenty rehearsed conversations'],
    ],
  ],
  data: ['contact', 'transaction', 'content'],
  abroad: [
    '面向海外买家，会话内容在境外服务中处理。境内买家不进入本方案。',
    'For buyers abroad; conversations are processed by services abroad. Buyers in mainland China are not included.',
  ],
  zh: {
    name: '跨境电商智能客服',
    tagline: '坐席先看草稿和出处，再决定怎么回',
    summary:
      '为跨境电商坐席提供带出处的多语回复草稿，自动带出订单与包裹状态，退款与投诉转人工，缩短查询和翻译的时间。',
    sections: [
      [
        '要解决的问题',
        '时差大、语种多，坐席要在店铺、物流和政策文档之间来回切换，新人上手慢，回复口径不一。',
      ],
      [
        '怎么运作',
        '1. 识别语种与意图，带出订单和包裹状态。\n2. 检索政策文档，生成附出处的草稿。\n3. 坐席修改后发送；退款、投诉、法律问题直接转人工。\n4. 被改写的草稿进入每周复盘。',
      ],
      ['边界', '系统只提供草稿，不会自动发送，也不会自动承诺赔付。'],
    ],
    highlights: ['草稿附出处，坐席可核对', '订单与包裹状态自动带出', '敏感问题直接转人工'],
    keywords: ['智能客服', '客服', '跨境电商', '多语言', '大模型', '工单'],
    faq: [
      ['可以自动回复吗？', '本方案只做坐席辅助。若要自动回复，应从营业时间、物流进度等低风险问题开始。'],
      ['支持哪些语种？', '以所用模型的能力为准，上线前按目标市场逐一评测。'],
    ],
  },
  en: {
    name: 'Support assistant for cross-border shops',
    tagline: 'Agents see a draft with its sources, then decide',
    summary:
      'Gives agents of cross-border shops reply drafts with sources in many languages, shows order and parcel state, and sends refunds and complaints to a person.',
    sections: [
      [
        'The problem',
        'Many time zones and languages: agents switch between shop, carrier and policy documents, newcomers are slow and answers differ.',
      ],
      [
        'How it works',
        '1. Language and intent are recognised; order and parcel state appear.\n2. Policies are retrieved and a draft with sources is written.\n3. The agent edits and sends; refunds, complaints and legal questions go to a person.\n4. Rewritten drafts are reviewed each week.',
      ],
      ['Limits', 'The system drafts. It never sends by itself and never promises compensation.'],
    ],
    highlights: [
      'Drafts cite their sources',
      'Order and parcel state at hand',
      'Sensitive questions go to a person',
    ],
    keywords: ['customer service', 'chatbot', 'support', 'cross-border', 'AI assistant'],
    faq: [
      [
        'Can it reply by itself?',
        'It assists agents. To automate, start with opening hours and parcel state, where little can go wrong.',
      ],
      ['Which languages?', 'Those the model handles well. Each target market is tested before going live.'],
    ],
  },
});
