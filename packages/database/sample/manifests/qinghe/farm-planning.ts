import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'qinghe',
  slug: 'farm-planning',
  date: '2026-08-28',
  categories: ['analytics', 'open-data'],
  scenarios: ['business-intelligence', 'field-service'],
  industries: ['A'],
  regions: ['230000', '410000', '650000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['data-warehouse', 'iot-platform'],
  composes: [
    [
      'public-apis/visualcrossing-weather',
      '地块级历史与预报天气',
      'Past and forecast weather for each field',
    ],
    ['public-apis/traccar-tracking', '农机作业轨迹', 'Traces of farm machines'],
    [
      'public-apis/fieldview-agronomy',
      '海外农场的播种与收获记录',
      'Planting and harvest records of farms abroad',
      'optional',
    ],
  ],
  pricing: price(
    'usage',
    [
      [
        'season',
        '按季',
        'By season',
        6000,
        'year',
        [
          ['一万亩以内', 'Up to ten thousand mu'],
          ['农事日历与天气提醒', 'Farm calendar and weather alerts'],
        ],
      ],
    ],
    {
      meters: [['area', '管理面积', 'Managed area', ['亩·年', 'mu a year'], 0.6, 1]],
    },
  ),
  days: [10, 20, 6],
  cost: { fixed: 15000 },
  phases: [
    ['fields', '地块建档', 'Fields', 6, [['地块边界与作物档案', 'Field boundaries and crop records']]],
    [
      'calendar',
      '农事日历',
      'Calendar',
      6,
      [['分作物农事日历与提醒规则', 'Calendar by crop with alert rules']],
    ],
    ['train', '农技培训', 'Training', 3, [['培训记录', 'Training record']]],
  ],
  notIncluded: [
    ['农机与传感器设备', 'Machines and sensors'],
    ['农艺处方的责任', 'Responsibility for agronomic prescriptions'],
  ],
  acceptance: [
    [
      'fields',
      [
        '全部地块完成建档，抽查边界误差经现场确认',
        'All fields are on record and sampled boundaries are confirmed on site',
      ],
      ['抽查记录', 'Record of samples'],
    ],
    [
      'alerts',
      ['提醒规则演练三次，农技员均能收到', 'Alert rules are rehearsed three times and reach the agronomists'],
      ['接收回执', 'Receipts'],
    ],
  ],
  data: ['location', 'device'],
  abroad: [
    '查询天气时只发送地块坐标，海外农场的数据留在当地。',
    'Only coordinates of fields are sent for the weather; data of farms abroad stays there.',
  ],
  zh: {
    name: '农事计划与天气提醒',
    tagline: '按地块排农事，按天气做调整',
    summary:
      '为农场与农服企业建立地块档案和农事日历，结合历史与预报天气提示作业窗口，记录农机作业，季末可核算投入。',
    sections: [
      ['要解决的问题', '农事安排靠经验和电话，遇到连续降雨容易错过作业窗口；季末说不清每块地投入了多少。'],
      [
        '怎么运作',
        '1. 地块建档，关联作物与播期。\n2. 农事日历按积温与天气给出建议窗口。\n3. 农机轨迹自动匹配到地块，形成作业记录。\n4. 季末汇总投入与产量。',
      ],
      ['边界', '系统给出时间与天气提示，用药、施肥方案由农艺师决定。'],
    ],
    highlights: ['地块、农机、天气一张图', '作业窗口提前提醒', '季末投入可核算'],
    keywords: ['农业', '智慧农业', '农事', '天气', '数据分析', '农机'],
    faq: [
      ['小农户能用吗？', '更适合合作社和农服企业统一管理，单户使用成本偏高。'],
      ['天气不准怎么办？', '预报必有误差，提醒规则可设提前量，由农技员最终决定。'],
    ],
  },
  en: {
    name: 'Farm planning and weather alerts',
    tagline: 'Plan by field, adjust by weather',
    summary:
      'Gives farms and farm services field records and a calendar, points out working windows from past and forecast weather and records machine work.',
    sections: [
      [
        'The problem',
        'Work is planned by experience and telephone. A rainy spell makes crews miss the window, and at season’s end nobody knows what each field cost.',
      ],
      [
        'How it works',
        '1. Fields are recorded with crop and sowing date.\n2. The calendar suggests windows from temperature sums and weather.\n3. Machine traces are matched to fields as work records.\n4. Inputs and yields are summed up at the end.',
      ],
      [
        'Limits',
        'It advises on time and weather. Crop protection and fertiliser are decided by agronomists.',
      ],
    ],
    highlights: [
      'Fields, machines and weather on one map',
      'Working windows in advance',
      'Costs by field at season’s end',
    ],
    keywords: ['agriculture', 'smart farming', 'weather', 'planning', 'analytics'],
    faq: [
      [
        'Does it suit small farms?',
        'It suits cooperatives and farm services better; for a single small farm it costs too much.',
      ],
      ['What if the forecast is wrong?', 'Forecasts err. Rules carry a margin, and the agronomist decides.'],
    ],
  },
});
