import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'hengneng',
  slug: 'site-energy',
  date: '2026-10-27',
  version: '1.2.0',
  changes: ['新增分时电价下的用能建议。', 'Adds advice under time-of-use tariffs.'],
  categories: ['iot', 'analytics'],
  scenarios: ['energy-management', 'equipment-maintenance'],
  industries: ['D', 'C', 'K'],
  regions: ['320000', '440000', '370000'],
  companySizes: ['medium', 'large'],
  deployment: ['dedicated', 'on_premises'],
  buildsOn: ['iot-platform', 'data-warehouse'],
  composes: [
    ['public-apis/influxdb-timeseries', '表计与设备用能的时序存储', 'Time series of meters and equipment'],
    ['public-apis/visualcrossing-weather', '天气数据，用于基线修正', 'Weather for correcting the baseline'],
    ['public-apis/smartme-metering', '海外园区的表计接入', 'Meters of sites abroad', 'optional'],
    ['public-apis/enode-charging', '海外充电桩的错峰控制', 'Off-peak charging abroad', 'optional'],
    ['linggong/iot-rollout', '表计与网关安装', 'Installs meters and gateways', 'optional'],
  ],
  pricing: price(
    'usage',
    [
      [
        'site',
        '园区版',
        'Site',
        4200,
        'month',
        [
          ['分项用能与基线', 'Sub-metering and baseline'],
          ['月度能耗报告', 'Monthly report'],
        ],
      ],
    ],
    {
      meters: [['meters', '接入表计', 'Connected meters', ['块·月', 'meter a month'], 15, 1]],
    },
  ),
  days: [15, 40, 8],
  cost: { fixed: 46000 },
  phases: [
    ['survey', '用能勘查', 'Survey', 8, [['配电与表计清单', 'List of distribution and meters']]],
    ['connect', '接入', 'Connection', 14, [['数据质量报告', 'Data quality report']]],
    [
      'baseline',
      '基线与建议',
      'Baseline',
      12,
      [
        ['用能基线说明', 'Note on the baseline'],
        ['首期改进清单', 'First list of measures'],
      ],
    ],
  ],
  notIncluded: [
    ['节能改造工程', 'Retrofit works'],
    ['表计采购', 'Purchase of meters'],
  ],
  acceptance: [
    [
      'balance',
      [
        '分项之和与总表的差异有书面说明',
        'The difference between sub-meters and the main meter is explained in writing',
      ],
      ['连续一个月数据', 'One month of data'],
    ],
    [
      'alerts',
      ['异常用能提醒经三次演练送达责任人', 'Alerts on odd consumption reach the owner in three rehearsals'],
      ['演练记录', 'Record'],
    ],
  ],
  data: ['device', 'usage'],
  abroad: [
    '查询天气时只发送园区坐标；海外园区的表计数据留在当地。',
    'Only the coordinates of the site are sent for the weather; meters abroad stay abroad.',
  ],
  zh: {
    name: '园区能耗管理',
    tagline: '先算清用在哪里，再谈怎么省',
    summary:
      '接入园区电、水、热表计，建立经天气修正的用能基线，按区域与设备分项统计，提示异常用能，节能措施前后可对比。',
    sections: [
      ['要解决的问题', '只有一张总电费单，说不清用在哪里；做了节能改造，也说不清是措施有效还是天气凉快。'],
      [
        '怎么运作',
        '1. 梳理配电关系，补装关键表计。\n2. 建立天气修正的用能基线。\n3. 按区域、班次、设备分项统计。\n4. 偏离基线时提醒责任人，登记原因。',
      ],
      ['关于节能效果', '我们提供测量与对比方法，不承诺节能比例；效果以双方认可的基线计算。'],
    ],
    highlights: ['分项用能一目了然', '基线经天气修正', '措施前后可对比'],
    keywords: ['能耗管理', '节能', '双碳', '物联网', '园区', '数据分析'],
    faq: [
      ['需要更换电表吗？', '带通信接口的表计可以利旧，关键回路缺表时再补装。'],
      ['能直接控制设备吗？', '默认只监测。需要控制时另行做安全评估。'],
    ],
  },
  en: {
    name: 'Site energy management',
    tagline: 'First see where it goes, then talk about saving',
    summary:
      'Connects electricity, water and heat meters of a site, builds a weather-corrected baseline, breaks use down by area and machine, and compares before and after.',
    sections: [
      [
        'The problem',
        'There is one bill and nobody knows where it goes. After a retrofit nobody knows whether the measure worked or the summer was cool.',
      ],
      [
        'How it works',
        '1. Distribution is mapped and key meters added.\n2. A weather-corrected baseline is built.\n3. Use is broken down by area, shift and machine.\n4. Deviations alert the owner, who records the cause.',
      ],
      [
        'About savings',
        'We supply the measurement and the comparison and promise no percentage. Effects are computed on a baseline that both sides accept.',
      ],
    ],
    highlights: ['Use broken down', 'Baseline corrected for weather', 'Before and after can be compared'],
    keywords: ['energy management', 'metering', 'carbon', 'IoT', 'analytics'],
    faq: [
      ['Must meters be replaced?', 'Meters with an interface stay; missing ones are added on key circuits.'],
      ['Does it control machines?', 'It monitors. Control needs a safety assessment of its own.'],
    ],
  },
});
