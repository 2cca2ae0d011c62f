import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'linggong',
  slug: 'equipment-alerting',
  date: '2026-10-16',
  version: '2.1.0',
  changes: ['告警可按班组日历分派。', 'Alerts can follow the calendar of each crew.'],
  categories: ['iot', 'monitoring'],
  scenarios: ['equipment-maintenance', 'field-service'],
  industries: ['C', 'B'],
  regions: ['320000', '370000', '140000', '150000'],
  companySizes: ['medium', 'large'],
  deployment: ['dedicated', 'on_premises'],
  buildsOn: ['iot-platform', 'observability-suite'],
  composes: [
    [
      'public-apis/influxdb-timeseries',
      '存储振动、温度、电流等测点',
      'Stores vibration, temperature and current',
    ],
    ['public-apis/splunk-oncall', '按值班表通知维修人员', 'Pages maintenance by rota'],
    [
      'public-apis/trello-tasks',
      '中小班组的维修任务看板',
      'Board of repair jobs for small crews',
      'optional',
    ],
    ['linggong/iot-rollout', '采集网关与传感器的安装', 'Installs gateways and sensors', 'optional'],
  ],
  pricing: price(
    'usage',
    [
      [
        'standard',
        '标准版',
        'Standard',
        3000,
        'month',
        [
          ['告警规则与值班表不限', 'Rules and rotas without limit'],
          ['测点数据保留一年', 'Readings kept for one year'],
        ],
      ],
    ],
    { meters: [['points', '在用测点', 'Active points', ['个·月', 'point a month'], 1.2, 1]] },
  ),
  days: [15, 40, 10],
  cost: { fixed: 52000 },
  phases: [
    [
      'survey',
      '设备梳理',
      'Survey',
      6,
      [['关键设备与失效模式清单', 'List of critical equipment and failure modes']],
    ],
    ['connect', '采集接入', 'Connection', 14, [['测点清单与校验记录', 'List of points with check records']]],
    ['tune', '规则调优', 'Tuning', 12, [['告警分级与处置预案', 'Alert levels and response plans']]],
  ],
  notIncluded: [
    ['设备本体维修与备件', 'Repair and spare parts of the equipment'],
    ['生产网络改造', 'Changes to the plant network'],
  ],
  acceptance: [
    [
      'end-to-end',
      [
        '任选五条一级告警做演练，均能通知到当班人员并留下处置记录',
        'Five level-one alerts are rehearsed; each reaches the person on duty and leaves a record',
      ],
      ['演练记录', 'Record of the rehearsal'],
    ],
    [
      'noise',
      [
        '连续两周，一级告警中无需处置的条目都有整改结论',
        'For two weeks every level-one alert that needed no action has a conclusion',
      ],
      ['告警复盘表', 'Alert review sheet'],
    ],
  ],
  data: ['device', 'usage', 'account'],
  abroad: [
    '值班通知使用境外服务时，仅发送设备编号与告警级别，不含工艺参数。',
    'If the paging service is abroad, only equipment number and level are sent, no process parameters.',
  ],
  zh: {
    name: '设备告警与维修闭环',
    tagline: '告警找得到人，处置留得下记录',
    summary:
      '采集关键设备的运行测点，按失效模式分级告警，通知当班维修人员并跟踪到恢复，把经验沉淀为可复用的处置预案。',
    sections: [
      [
        '要解决的问题',
        '设备报警都在现场指示灯和微信群里：夜班没人看见，白班说不清昨晚发生了什么，同样的故障反复出现。',
      ],
      [
        '怎么运作',
        '1. 网关采集振动、温度、电流等测点。\n2. 按失效模式设定规则与级别。\n3. 一级告警按值班表通知，逾时转下一位。\n4. 维修完成后登记原因与措施，进入预案库。',
      ],
      ['实施重点', '先选五到十台关键设备，把告警做准，再扩大范围。告警太多比没有告警更糟。'],
    ],
    highlights: ['按失效模式分级，不堆告警', '通知到人，逾时升级', '处置经验沉淀为预案'],
    keywords: ['设备告警', '设备运维', '预测性维护', '物联网', '制造业', '值班'],
    faq: [
      ['老设备没有接口怎么办？', '可加装传感器采集振动、电流等外部信号。'],
      ['能预测故障吗？', '方案提供趋势与阈值告警，不承诺预测具体故障时间。'],
    ],
  },
  en: {
    name: 'Equipment alerts and repair loop',
    tagline: 'Alerts find a person, repairs leave a record',
    summary:
      'Collects readings of critical equipment, grades alerts by failure mode, pages the crew on duty, follows the repair and keeps what was learned as response plans.',
    sections: [
      [
        'The problem',
        'Alarms live in lamps and chat groups: the night shift misses them, the day shift cannot tell what happened, and the same fault returns.',
      ],
      [
        'How it works',
        '1. Gateways read vibration, temperature and current.\n2. Rules and levels follow failure modes.\n3. Level one pages by rota and moves on if unanswered.\n4. After repair, cause and measure are recorded as a response plan.',
      ],
      [
        'What matters',
        'Start with five to ten critical machines and make those alerts right before you widen. Too many alerts are worse than none.',
      ],
    ],
    highlights: [
      'Graded by failure mode, not piled up',
      'Reaches a person or moves on',
      'Repairs become response plans',
    ],
    keywords: ['equipment alerts', 'maintenance', 'IoT', 'manufacturing', 'on-call'],
    faq: [
      [
        'What about old machines without an interface?',
        'Sensors can read vibration, current and other outer signals.',
      ],
      ['Does it predict failures?', 'It alerts on trends and limits. It does not promise a time of failure.'],
    ],
  },
});
