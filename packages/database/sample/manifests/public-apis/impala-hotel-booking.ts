import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'impala-hotel-booking',
  record: 'impala.travel/hotels',
  provider: 'Impala',
  website: 'https://impala.travel',
  date: '2026-04-23',
  lifecycle: 'experimental',
  categories: ['commerce'],
  scenarios: ['order-fulfilment'],
  industries: ['H', 'L'],
  regions: ['GB', 'DE', 'US'],
  companySizes: ['small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://sandbox.impala.travel/v1', documentation: 'https://docs.impala.travel' },
  schemes: [
    apiKey('header x-api-key', 'IMPALA_KEY', [
      '使用沙箱密钥，无需签约即可试用',
      'A sandbox key; no contract needed to try',
    ]),
  ],
  test: 'GET /hotels',
  days: [2, 8, 3],
  data: ['contact', 'transaction'],
  zh: {
    name: 'Impala 酒店预订（沙箱）',
    tagline: '用沙箱房源验证差旅预订流程',
    summary:
      '通过 Impala 沙箱查询酒店与房型、创建和取消预订，用来验证差旅或会务系统的预订流程，不产生真实订单。',
    sections: [
      ['适合谁', '正在设计差旅、会务预订流程，需要先用测试房源跑通的团队。'],
      ['能做什么', '- 查询酒店与房型\n- 创建、修改、取消预订\n- 查询预订状态'],
      ['当前状态', '清单指向沙箱地址，仅供流程验证。提供方的服务状态可能变化，立项前请向其确认。'],
    ],
    highlights: ['沙箱环境，不产生真实订单', '预订全流程可验证', '适合产品原型阶段'],
    keywords: ['酒店', '预订', '差旅', '旅游', '住宿'],
    faq: [
      ['会真的订房吗？', '不会，沙箱只返回测试数据。'],
      ['能用于正式业务吗？', '需与提供方确认服务状态并签约，更换为生产地址。'],
    ],
  },
  en: {
    name: 'Impala hotel booking (sandbox)',
    tagline: 'Prove a travel booking flow on sandbox rooms',
    summary:
      'Searches hotels and rooms and makes and cancels bookings in the Impala sandbox, to prove the flow of a travel or event system without real orders.',
    sections: [
      [
        'Who it is for',
        'Teams that design travel or event booking and want to run the flow on test rooms first.',
      ],
      [
        'What it does',
        '- Searches hotels and rooms\n- Makes, changes and cancels bookings\n- Reads the state of a booking',
      ],
      [
        'State',
        'The manifest points to the sandbox, for trying out the flow. Ask the provider about its service before you plan on it.',
      ],
    ],
    highlights: ['A sandbox: no real orders', 'The whole flow can be proved', 'Fits the prototype stage'],
    keywords: ['hotel', 'booking', 'travel', 'accommodation', 'sandbox'],
    faq: [
      ['Does it book real rooms?', 'No, the sandbox returns test data.'],
      [
        'Can it serve real business?',
        'Confirm the service with the provider, sign, and change to the production address.',
      ],
    ],
  },
  actions: [
    ['list-hotels', '酒店列表', 'List hotels', 'GET /hotels', { query: { size: 20 } }],
    [
      'create-booking',
      '创建预订',
      'Create a booking',
      'POST /bookings',
      { body: { start: '2027-03-01', end: '2027-03-03' } },
    ],
    ['cancel-booking', '取消预订', 'Cancel a booking', 'DELETE /bookings/{bookingId}'],
  ],
});
