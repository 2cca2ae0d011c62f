import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'fraudlabs-order-screening',
  record: 'fraudlabspro.com/fraud-detection',
  provider: 'FraudLabs Pro',
  website: 'https://www.fraudlabspro.com',
  date: '2026-07-30',
  categories: ['security', 'payments'],
  scenarios: ['risk-control', 'order-fulfilment'],
  industries: ['F', 'J'],
  regions: ['US', 'GB', 'SG', 'MY'],
  companySizes: ['small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.fraudlabspro.com', documentation: 'https://www.fraudlabspro.com/developer' },
  schemes: [
    apiKey('query key', 'FRAUDLABS_KEY', [
      '注册后在许可页面取得密钥',
      'Sign up and copy the key from the licence page',
    ]),
  ],
  test: 'GET /v1/order/result',
  days: [1, 5, 2],
  data: ['transaction', 'contact', 'device', 'location'],
  zh: {
    name: 'FraudLabs Pro 订单反欺诈',
    tagline: '发货前为每笔线上订单做一次风险筛查',
    summary:
      '在订单付款后、发货前调用 FraudLabs Pro 筛查接口，按风险结果放行、转人工或拦截，并把最终处置回传以改进判断。',
    sections: [
      ['适合谁', '受拒付困扰的跨境电商，以及销售虚拟商品、几乎没有发货缓冲时间的平台。'],
      [
        '能做什么',
        '- 按 IP、邮箱、收货地址等信息给出风险结果\n- 高风险订单转入人工复核队列\n- 复核结论回传，供后续筛查参考',
      ],
      ['使用建议', '先只记录、不拦截，运行两周后再根据误判情况设定阈值。阈值应由业务与风控共同确认。'],
    ],
    highlights: ['发货前完成筛查', '高风险订单转人工，不直接拒绝', '处置结果可回传'],
    keywords: ['反欺诈', '风控', '拒付', '订单', '支付安全'],
    faq: [
      ['会误伤正常买家吗？', '任何筛查都有误判，建议高风险订单转人工复核，不要自动取消。'],
      ['需要上传银行卡号吗？', '不需要完整卡号，按接口要求提供必要的脱敏信息即可。'],
    ],
  },
  en: {
    name: 'FraudLabs Pro order screening',
    tagline: 'Screen every online order before it ships',
    summary:
      'Calls FraudLabs Pro after payment and before shipping, releases, holds or refers the order by its risk, and feeds the final decision back.',
    sections: [
      [
        'Who it is for',
        'Cross-border shops that suffer chargebacks, and platforms for digital goods with no time between payment and delivery.',
      ],
      [
        'What it does',
        '- Rates an order by IP address, e-mail, shipping address and more\n- Sends risky orders to a review queue\n- Reports the outcome of the review back',
      ],
      [
        'Advice',
        'Record without blocking for two weeks, then set thresholds from the false alarms you saw. Business and risk teams should agree on them.',
      ],
    ],
    highlights: [
      'Screened before shipping',
      'Risky orders go to a person, not to the bin',
      'Outcomes are fed back',
    ],
    keywords: ['fraud', 'risk', 'chargeback', 'orders', 'screening'],
    faq: [
      [
        'Will it hit honest buyers?',
        'Every screening errs at times. Refer risky orders to a person instead of cancelling them.',
      ],
      ['Do we send card numbers?', 'Not in full. Send only the masked details the API asks for.'],
    ],
  },
  actions: [
    [
      'screen-order',
      '筛查订单',
      'Screen an order',
      'POST /v1/order/screen',
      { body: { ip: '192.0.2.10', user_order_id: 'SO-1001', amount: 120 } },
    ],
    [
      'send-feedback',
      '回传处置结果',
      'Feed a decision back',
      'POST /v1/order/feedback',
      { body: { id: 'example', action: 'APPROVE' } },
    ],
  ],
});
