import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'tonglu',
  slug: 'shipment-visibility',
  date: '2026-11-08',
  version: '1.5.0',
  changes: ['异常类型可自定义，并绑定处置时限。', 'Exception types can be defined, each with a time limit.'],
  categories: ['logistics', 'location', 'customer-service'],
  scenarios: ['order-fulfilment', 'inventory-visibility'],
  industries: ['G', 'F', 'C'],
  regions: ['440000', '330000', '410000', '500000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['iot-platform', 'contact-centre'],
  composes: [
    ['public-apis/traccar-tracking', '自有与协议车辆的定位', 'Positions of own and contracted vehicles'],
    ['public-apis/graphhopper-routing', '海外段预计到达时间', 'Arrival estimates abroad', 'optional'],
    ['public-apis/shipengine-shipping', '海外末端包裹状态', 'Last-mile parcels abroad', 'optional'],
    ['public-apis/clicksend-sms', '海外收货人通知', 'Notices to receivers abroad', 'optional'],
  ],
  pricing: price(
    'usage',
    [
      [
        'standard',
        '标准版',
        'Standard',
        1500,
        'month',
        [
          ['异常规则不限', 'Rules without limit'],
          ['客户查询页面', 'A look-up page for customers'],
        ],
      ],
    ],
    { meters: [['shipments', '在途运单', 'Shipments', ['单', 'shipment'], 60, 1000]], trialDays: 30 },
  ),
  days: [8, 20, 5],
  cost: { fixed: 22000 },
  phases: [
    [
      'connect',
      '数据接入',
      'Connection',
      7,
      [['车辆、运单接入清单', 'List of connected vehicles and shipments']],
    ],
    ['rules', '异常规则', 'Rules', 5, [['异常类型与处置时限表', 'Exception types with time limits']]],
    ['golive', '上线', 'Go-live', 4, [['值守与升级安排', 'Duty and escalation plan']]],
  ],
  notIncluded: [
    ['车载终端采购', 'Purchase of trackers'],
    ['运输保险与理赔', 'Insurance and claims'],
  ],
  acceptance: [
    [
      'coverage',
      [
        '试点线路运单连续五日均可查询位置与状态',
        'On the pilot route every shipment can be found for five days running',
      ],
      ['系统抽查', 'System check'],
    ],
    [
      'exceptions',
      [
        '五类异常各演练一次，均能在时限内分派并通知客户',
        'Each of five exception types is rehearsed, assigned in time and told to the customer',
      ],
      ['演练记录', 'Record of the rehearsal'],
    ],
  ],
  data: ['location', 'contact', 'transaction', 'device'],
  abroad: [
    '仅海外段运单信息发送给境外服务，境内轨迹不出境。',
    'Only shipments abroad are sent to services abroad; domestic traces stay in the country.',
  ],
  zh: {
    name: '运输轨迹与异常处置',
    tagline: '货在哪里看得见，出了问题有人管',
    summary:
      '汇总自有车辆、协议承运商与海外包裹的状态，按规则识别晚点、停留、偏航等异常，分派到人并主动告知客户。',
    sections: [
      ['要解决的问题', '客户来电才知道晚点；调度在多个承运商网站之间查单；同一票异常被重复处理或无人处理。'],
      [
        '怎么运作',
        '1. 接入车辆定位与承运商状态。\n2. 统一成“在途、到达、签收、异常”几类节点。\n3. 规则识别异常并分派，超时升级。\n4. 客户凭单号自助查询，重要异常主动通知。',
      ],
      ['客服如何配合', '坐席在同一页面看到轨迹、异常与处置进度，不必再转问调度。'],
    ],
    highlights: ['多承运商状态统一', '异常分派到人、限时处置', '客户可自助查询'],
    keywords: ['物流', '轨迹', '运输可视化', '异常', '客服', '供应链'],
    faq: [
      ['外协车没有终端怎么办？', '可由司机通过小程序上报节点，精度低于终端，页面会注明来源。'],
      ['能算准到达时间吗？', '给出区间估计并注明依据，不作到达承诺。'],
    ],
  },
  en: {
    name: 'Shipment visibility and exceptions',
    tagline: 'See where goods are, and have someone act when they stop',
    summary:
      'Joins the state of own vehicles, carriers and parcels abroad, spots delays, stops and detours by rule, assigns them and tells the customer first.',
    sections: [
      [
        'The problem',
        'Delays are known when the customer calls, dispatchers look through carrier sites, and one exception is handled twice or not at all.',
      ],
      [
        'How it works',
        '1. Vehicle positions and carrier states are connected.\n2. They become a few common states.\n3. Rules spot exceptions, assign them and escalate in time.\n4. Customers look up their number and hear of serious exceptions.',
      ],
      [
        'For the support desk',
        'Agents see trace, exception and progress on one page and need not ask dispatch.',
      ],
    ],
    highlights: [
      'One set of states for all carriers',
      'Exceptions assigned with a time limit',
      'Customers can look up themselves',
    ],
    keywords: ['logistics', 'tracking', 'visibility', 'exceptions', 'supply chain'],
    faq: [
      [
        'What about vehicles without trackers?',
        'Drivers report by mini-program. That is less exact, and the page says so.',
      ],
      ['Are arrival times exact?', 'They are ranges with their basis and no promise.'],
    ],
  },
});
