import { service } from '../../define/offer.ts';
import { onQuote } from '../../define/price.ts';

export default service({
  publisher: 'linggong',
  slug: 'iot-rollout',
  date: '2026-09-20',
  version: '1.1.0',
  changes: ['补充防爆区域的前置条件。', 'Adds preconditions for explosive areas.'],
  categories: ['iot'],
  scenarios: ['equipment-maintenance', 'energy-management'],
  industries: ['C', 'B', 'D'],
  regions: ['310000', '320000', '330000', '370000'],
  companySizes: ['medium', 'large'],
  deployment: ['on_premises', 'dedicated'],
  buildsOn: ['iot-platform'],
  team: [
    ['现场工程师', 'Field engineer', 8],
    ['自动化工程师', 'Automation engineer', 4],
    ['项目经理', 'Project manager', 2],
  ],
  pricing: onQuote([
    '按工位、测点数量与现场条件报价，含差旅。',
    'Quoted by stations, points and site conditions, travel included.',
  ]),
  days: [10, 30, 8],
  cost: { dayRate: 2200 },
  phases: [
    ['survey', '现场勘查', 'Site survey', 3, [['勘查报告与点位图', 'Survey report and point plan']]],
    ['install', '安装接线', 'Installation', 12, [['安装记录与照片', 'Installation record with pictures']]],
    [
      'commission',
      '联调移交',
      'Commissioning',
      6,
      [
        ['测点校验表', 'Point check sheet'],
        ['运维手册', 'Operations manual'],
      ],
    ],
  ],
  notIncluded: [
    ['硬件采购', 'Hardware purchase'],
    ['停产损失', 'Losses from downtime'],
  ],
  acceptance: [
    [
      'points',
      ['测点逐一校验，读数与现场仪表一致', 'Every point is checked and agrees with the instrument on site'],
      ['测点校验表签字', 'Signed point check sheet'],
    ],
  ],
  data: ['device'],
  zh: {
    name: '设备上云实施',
    tagline: '从勘查到联调，把现场设备接进平台',
    summary: '为工厂与园区提供传感器、网关和工位终端的勘查、安装与联调服务，交付点位图、校验表和运维手册。',
    sections: [
      ['服务内容', '现场勘查、点位设计、安装接线、网关配置、平台联调与运维交接。'],
      ['需要客户配合', '提供停机窗口、配电与网络接口，安排一名熟悉设备的人员全程陪同。'],
      ['安全要求', '进场前完成安全教育并办理作业许可。防爆区域须由客户提供资质与作业条件确认。'],
    ],
    highlights: ['点位图与校验表随项目交付', '按停机窗口安排施工', '移交运维手册并现场带教'],
    keywords: ['设备上云', '物联网', '实施服务', '传感器', '网关'],
    faq: [
      ['可以不停机安装吗？', '部分非侵入式传感器可以，具体由勘查结论确定。'],
      ['后续谁维护？', '移交后由客户维护，也可另签托管运维。'],
    ],
  },
  en: {
    name: 'Equipment connection service',
    tagline: 'From survey to commissioning: machines into the platform',
    summary:
      'Surveys, installs and commissions sensors, gateways and terminals for plants and sites, and hands over point plan, check sheet and manual.',
    sections: [
      [
        'What is done',
        'Site survey, point design, installation, gateway set-up, commissioning with the platform and hand-over.',
      ],
      [
        'What we need from you',
        'A maintenance window, power and network outlets, and one person who knows the machines.',
      ],
      [
        'Safety',
        'Safety training and work permits come before any work. In explosive areas you confirm qualifications and conditions.',
      ],
    ],
    highlights: [
      'Point plan and check sheet delivered',
      'Work fits your maintenance windows',
      'Manual and training on site',
    ],
    keywords: ['IoT', 'implementation', 'sensors', 'gateways', 'commissioning'],
    faq: [
      ['Can you install without stopping machines?', 'Some clamp-on sensors allow it; the survey decides.'],
      ['Who maintains it later?', 'You do after hand-over, or a managed service under its own contract.'],
    ],
  },
});
