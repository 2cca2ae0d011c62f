import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'shipengine-shipping',
  record: 'shipengine.com',
  provider: 'ShipEngine',
  website: 'https://www.shipengine.com',
  date: '2026-08-08',
  categories: ['logistics', 'commerce'],
  scenarios: ['order-fulfilment', 'omnichannel-retail'],
  industries: ['F', 'G'],
  regions: ['US', 'GB', 'AU', 'CA'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['integration-platform'],
  api: { baseUrl: 'https://api.shipengine.com', documentation: 'https://www.shipengine.com/docs' },
  schemes: [
    apiKey('header API-Key', 'SHIPENGINE_KEY', [
      '在控制台的接口管理页创建',
      'Create it on the API management page',
    ]),
  ],
  test: 'GET /v1/account/settings',
  days: [2, 8, 3],
  data: ['contact', 'location', 'transaction'],
  zh: {
    name: 'ShipEngine 海外打单发货',
    tagline: '一次对接，比价、打单、查件都走一个接口',
    summary:
      '通过 ShipEngine 对接海外承运商：校验地址、比较运费、生成面单并跟踪包裹，异常状态推送到客服系统。',
    sections: [
      ['适合谁', '在海外仓发货、同时使用多家承运商的跨境卖家与仓储服务商。'],
      ['能做什么', '- 校验与修正收货地址\n- 比较各承运商运费\n- 生成、作废面单\n- 跟踪包裹并推送异常'],
      [
        '接入步骤',
        '1. 绑定承运商账号。\n2. 用沙箱密钥生成测试面单。\n3. 先切换一个仓库，核对运费账单后推广。',
      ],
    ],
    highlights: ['多家承运商同一接口', '发货前先校验地址', '异常件主动推送'],
    keywords: ['物流', '发货', '面单', '快递', '跨境电商', '海外仓'],
    faq: [
      ['支持国内快递吗？', '以提供方支持的承运商清单为准，主要面向海外。'],
      ['运费谁结算？', '用自有承运商账号时由承运商结算，用平台账号时由提供方结算。'],
    ],
  },
  en: {
    name: 'ShipEngine shipping',
    tagline: 'Compare rates, print labels and track through one API',
    summary:
      'Reaches carriers abroad through ShipEngine: checks addresses, compares rates, makes labels and tracks parcels, with exceptions pushed to support.',
    sections: [
      ['Who it is for', 'Cross-border sellers and warehouses abroad that use several carriers.'],
      [
        'What it does',
        '- Checks and corrects addresses\n- Compares rates of carriers\n- Makes and voids labels\n- Tracks parcels and pushes exceptions',
      ],
      [
        'How to connect',
        '1. Link your carrier accounts.\n2. Make test labels with a sandbox key.\n3. Switch one warehouse, check the freight bill, then roll out.',
      ],
    ],
    highlights: [
      'Many carriers, one interface',
      'Addresses checked before shipping',
      'Exceptions pushed to you',
    ],
    keywords: ['shipping', 'labels', 'carriers', 'tracking', 'logistics'],
    faq: [
      [
        'Are Chinese couriers supported?',
        'See the carrier list of the provider; it is mainly for other countries.',
      ],
      ['Who bills the freight?', 'The carrier for your own accounts, the provider for its accounts.'],
    ],
  },
  actions: [
    [
      'validate-address',
      '校验地址',
      'Validate addresses',
      'POST /v1/addresses/validate',
      { body: { address_line1: '1 Example Street', city_locality: 'Austin', country_code: 'US' } },
    ],
    [
      'create-label',
      '生成面单',
      'Create a label',
      'POST /v1/labels',
      { body: { shipment: { service_code: 'usps_priority_mail' } } },
    ],
    ['track', '查询包裹', 'Track a parcel', 'GET /v1/labels/{label_id}/track'],
  ],
});
