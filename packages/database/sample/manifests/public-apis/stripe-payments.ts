import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'stripe-payments',
  record: 'stripe.com',
  provider: 'Stripe',
  website: 'https://stripe.com',
  date: '2026-10-12',
  version: '1.2.0',
  changes: ['补充退款操作，完善沙箱联调说明。', 'Adds refunds and a clearer sandbox walk-through.'],
  categories: ['payments', 'commerce'],
  scenarios: ['omnichannel-retail', 'order-fulfilment'],
  industries: ['F', 'I', 'L'],
  regions: ['810000', 'SG', 'US', 'GB'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['integration-platform'],
  api: { baseUrl: 'https://api.stripe.com', documentation: 'https://stripe.com/docs/api' },
  schemes: [
    bearer('STRIPE_SECRET_KEY', [
      '在 Stripe 控制台的“开发人员 - API 密钥”中创建受限密钥',
      'Create a restricted key under Developers, API keys in the Stripe dashboard',
    ]),
  ],
  test: 'GET /v1/account',
  days: [2, 8, 2],
  data: ['transaction', 'contact', 'financial'],
  zh: {
    name: 'Stripe 收款与退款',
    tagline: '把海外订单的收款、退款和对账接进业务系统',
    summary:
      '面向有海外收款需求的企业，通过 Stripe 接口创建支付、处理退款，并把支付结果写回订单系统，财务无需再登录后台逐笔核对。',
    sections: [
      [
        '适合谁',
        '在海外开店、做订阅制软件或跨境服务的企业。订单已经在自己的系统里，但收款、退款仍靠人工登录 Stripe 后台处理。',
      ],
      [
        '能做什么',
        '- 下单时创建支付意图，由买家在网页完成付款\n- 按订单号发起全额或部分退款\n- 拉取余额变动，供财务对账\n- 支付成功、退款完成时接收通知',
      ],
      [
        '接入步骤',
        '1. 在 Stripe 创建受限密钥，只勾选支付与退款权限。\n2. 用测试密钥跑通“下单—付款—退款”。\n3. 换成正式密钥，小额验证后放量。',
      ],
    ],
    highlights: [
      '收款、退款、对账一次接通',
      '测试密钥先行，验证后再切正式环境',
      '卡号由 Stripe 页面收集，不经过业务系统',
    ],
    keywords: ['支付', '收款', '退款', '跨境电商', '对账', 'payment'],
    faq: [
      ['我们的系统会接触银行卡号吗？', '不会。卡号在 Stripe 的支付页面填写，业务系统只拿到支付编号和结果。'],
      ['境内主体可以使用吗？', '取决于 Stripe 的开户地区要求，请以其官网列出的国家和地区为准。'],
    ],
  },
  en: {
    name: 'Stripe payments and refunds',
    tagline: 'Take payments, refund and reconcile from your own order system',
    summary:
      'Creates payments and refunds through Stripe and writes the result back to the order, so that finance stops checking a second console one payment at a time.',
    sections: [
      [
        'Who it is for',
        'Companies that sell abroad, run subscriptions or offer services across borders, and whose orders live in their own system while payments are still handled by hand in the Stripe dashboard.',
      ],
      [
        'What it does',
        '- Creates a payment intent when an order is placed\n- Refunds an order in full or in part\n- Reads balance transactions for reconciliation\n- Receives a notice when a payment succeeds or a refund completes',
      ],
      [
        'How to connect',
        '1. Create a restricted key with payment and refund rights only.\n2. Run order, payment and refund with test keys.\n3. Switch to live keys and start with small amounts.',
      ],
    ],
    highlights: [
      'Payment, refund and reconciliation in one connection',
      'Test keys first, live keys after the check',
      'Card numbers stay on the Stripe page',
    ],
    keywords: ['payments', 'refunds', 'checkout', 'reconciliation', 'subscriptions'],
    faq: [
      [
        'Does our system ever see card numbers?',
        'No. Buyers type them on the Stripe page; your system receives the payment id and the result.',
      ],
      [
        'Can a company in mainland China use it?',
        'That depends on where Stripe opens accounts. See the list of countries on its website.',
      ],
    ],
  },
  actions: [
    [
      'create-payment-intent',
      '创建支付',
      'Create a payment',
      'POST /v1/payment_intents',
      { body: { amount: 1999, currency: 'usd' } },
    ],
    [
      'create-refund',
      '发起退款',
      'Refund a payment',
      'POST /v1/refunds',
      { body: { payment_intent: 'pi_example', amount: 500 } },
    ],
    [
      'list-balance-transactions',
      '查询余额变动',
      'List balance transactions',
      'GET /v1/balance_transactions',
      { query: { limit: 50 } },
    ],
  ],
  triggers: [
    {
      id: 'payment-succeeded',
      name: { 'zh-CN': '支付成功', en: 'Payment succeeded' },
      description: { 'zh-CN': '买家付款成功后触发。', en: 'Fires when a buyer has paid.' },
      delivery: 'webhook',
      payload: {
        type: 'object',
        properties: { id: { type: 'string' }, type: { type: 'string' } },
        required: ['id', 'type'],
      },
      sample: { id: 'evt_example', type: 'payment_intent.succeeded' },
    },
  ],
});
