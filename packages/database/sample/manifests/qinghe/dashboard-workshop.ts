import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'qinghe',
  slug: 'dashboard-workshop',
  date: '2026-09-26',
  categories: ['analytics'],
  scenarios: ['business-intelligence'],
  industries: ['C', 'F', 'H', 'L'],
  regions: ['310000', '330000', '440000'],
  companySizes: ['small', 'medium'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['data-warehouse'],
  team: [
    ['分析顾问', 'Analytics consultant', 4],
    ['数据工程师', 'Data engineer', 3],
  ],
  pricing: price('flat', [
    [
      'workshop',
      '五日共创',
      'Five days',
      32000,
      'once',
      [
        ['一个主题看板', 'One dashboard'],
        ['指标口径手册', 'Handbook of metrics'],
      ],
    ],
  ]),
  days: [5, 10, 5],
  cost: 'included',
  phases: [
    ['questions', '问题梳理', 'Questions', 1, [['管理问题清单', 'List of management questions']]],
    ['build', '共创搭建', 'Building', 5, [['可用看板', 'A working dashboard']]],
    ['handover', '移交', 'Hand-over', 1, [['口径手册与录屏', 'Handbook and recording']]],
  ],
  notIncluded: [
    ['数据接入开发', 'Development of data feeds'],
    ['长期驻场', 'Long-term presence on site'],
  ],
  acceptance: [
    [
      'usable',
      [
        '管理例会实际使用看板开会一次，数字与财务一致',
        'One management meeting runs on the dashboard and figures agree with finance',
      ],
      ['会议记录', 'Minutes'],
    ],
  ],
  data: ['transaction', 'usage'],
  storage: ['310000'],
  zh: {
    name: '经营看板共创',
    tagline: '五天做出一张真正用来开会的看板',
    summary: '与管理层、业务和财务一起，用五天把最关心的问题变成一张口径清楚的经营看板，并教会团队自己维护。',
    sections: [
      ['适合谁', '已有数据、报表很多，但开会时仍在争论数字的企业。'],
      ['怎么进行', '第一天确定要回答的问题与口径，第二至四天边搭边改，第五天用看板开一次真实的例会。'],
      ['交付与移交', '看板、口径手册、搭建过程录屏。团队至少一人能独立修改。'],
    ],
    highlights: ['从管理问题出发，不堆图表', '口径与财务核对一致', '团队学会自己维护'],
    keywords: ['数据分析', '经营分析', '看板', 'BI', 'analytics', '报表'],
    faq: [
      ['数据还没接入能做吗？', '可先用导出的文件完成，接入另行安排。'],
      ['用什么工具？', '优先使用贵方已有的工具，避免新增采购。'],
    ],
  },
  en: {
    name: 'Dashboard workshop',
    tagline: 'Five days to a dashboard that meetings really use',
    summary:
      'With management, business and finance we turn the questions that matter into one dashboard with clear definitions in five days, and teach your team to keep it.',
    sections: [
      ['Who it is for', 'Companies with data and many reports who still argue about figures in meetings.'],
      [
        'How it goes',
        'Day one settles questions and definitions, days two to four build and revise, day five holds a real meeting on the dashboard.',
      ],
      [
        'What stays',
        'The dashboard, a handbook of metrics and a recording. At least one of your people can change it alone.',
      ],
    ],
    highlights: [
      'Starts from questions, not from charts',
      'Figures agree with finance',
      'Your team can keep it',
    ],
    keywords: ['analytics', 'dashboard', 'BI', 'reporting', 'workshop'],
    faq: [
      ['Can we start before data is connected?', 'Yes, with exported files; feeds are arranged separately.'],
      ['Which tool?', 'The one you have, so that nothing new must be bought.'],
    ],
  },
});
