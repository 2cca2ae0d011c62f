import { publicApi } from '../../define/integration.ts';
import { basic } from '../../define/schemes.ts';

export default publicApi({
  slug: 'klarna-payments',
  record: 'klarna.com',
  provider: 'Klarna',
  website: 'https://www.klarna.com',
  date: '2026-09-18',
  categories: ['payments', 'commerce'],
  scenarios: ['omnichannel-retail'],
  industries: ['F'],
  regions: ['DE', 'SE', 'GB', 'US'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.klarna.com', documentation: 'https://docs.klarna.com/api' },
  schemes: [
    basic('KLARNA_CREDENTIALS', [
      '在 Klarna 商家后台生成接口用户名和密码',
      'Generate API user name and password in the Klarna merchant portal',
    ]),
  ],
  test: 'GET /payments/v1/sessions/{session_id}',
  days: [3, 10, 3],
  data: ['transaction', 'contact', 'financial'],
  zh: {
    name: 'Klarna 先买后付',
    tagline: '为欧美买家在结账页提供分期与延后付款',
    summary:
      '面向欧美市场的独立站，在结账环节接入 Klarna 的支付会话，买家可选择分期或延后付款，订单状态自动回写。',
    sections: [
      ['适合谁', '主要销往欧洲和北美、买家习惯分期或延后付款的电商团队。'],
      [
        '能做什么',
        '- 结账时创建支付会话，向买家展示可用的付款方式\n- 授权通过后建立订单\n- 买家放弃时取消授权，释放额度',
      ],
      [
        '接入步骤',
        '1. 在试验环境申请接口凭证。\n2. 在结账页嵌入付款组件，后端负责建会话与下单。\n3. 用试验买家走完付款、取消、退款三条路径。',
      ],
    ],
    highlights: [
      '分期、延后付款同一套接口',
      '授权与下单分离，缺货时可直接取消',
      '试验环境与正式环境接口一致',
    ],
    keywords: ['支付', '分期付款', '先买后付', '独立站', '跨境电商'],
    faq: [
      ['买家违约由谁承担？', '信用风险如何划分以企业与 Klarna 签订的合同为准，接入模板不涉及。'],
      ['能与其他支付方式并存吗？', '可以。结账页按地区显示不同的付款方式即可。'],
    ],
  },
  en: {
    name: 'Klarna pay later',
    tagline: 'Offer instalments and pay later at checkout',
    summary:
      'For shops selling to Europe and North America: opens a Klarna payment session at checkout, lets buyers pay in instalments or later, and writes the state back to the order.',
    sections: [
      [
        'Who it is for',
        'Commerce teams whose buyers in Europe and North America expect to pay in instalments or after delivery.',
      ],
      [
        'What it does',
        '- Opens a payment session at checkout and shows the methods on offer\n- Places the order once the authorisation stands\n- Cancels the authorisation if the buyer walks away',
      ],
      [
        'How to connect',
        '1. Ask for credentials of the playground.\n2. Put the payment widget on the checkout page; the server opens sessions and places orders.\n3. Walk a test buyer through payment, cancellation and refund.',
      ],
    ],
    highlights: [
      'Instalments and pay later through one API',
      'Authorise first, order later: cancel when stock runs out',
      'Playground and production share one interface',
    ],
    keywords: ['pay later', 'instalments', 'checkout', 'payments', 'web shop'],
    faq: [
      [
        'Who carries the risk if a buyer does not pay?',
        'Your contract with Klarna settles that; the connector takes no part in it.',
      ],
      [
        'Can it stand next to other payment methods?',
        'Yes. Show different methods by country on the checkout page.',
      ],
    ],
  },
  actions: [
    [
      'create-session',
      '创建支付会话',
      'Open a payment session',
      'POST /payments/v1/sessions',
      { body: { purchase_country: 'SE', purchase_currency: 'SEK', order_amount: 10000 } },
    ],
    [
      'create-order',
      '按授权下单',
      'Place an order',
      'POST /payments/v1/authorizations/{authorizationToken}/order',
      { body: { order_amount: 10000 } },
    ],
    [
      'cancel-authorization',
      '取消授权',
      'Cancel an authorisation',
      'DELETE /payments/v1/authorizations/{authorizationToken}',
    ],
  ],
});
