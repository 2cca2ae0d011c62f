import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'zhiyong',
  slug: 'go-live-coaching',
  date: '2026-06-15',
  categories: ['education', 'productivity'],
  scenarios: ['employee-onboarding', 'knowledge-base'],
  industries: ['C', 'F', 'H', 'L', 'O'],
  regions: ['310000', '330000', '440000', '500000'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['integration-platform'],
  team: [['陪跑顾问', 'Coach', 6]],
  pricing: price('flat', [
    [
      'month',
      '单月陪跑',
      'One month',
      24000,
      'once',
      [
        ['每周两天', 'Two days a week'],
        ['一名顾问', 'One coach'],
      ],
    ],
  ]),
  days: [20, 22, 8],
  cost: 'included',
  phases: [
    ['goals', '目标约定', 'Goals', 2, [['上线目标与衡量方式', 'Goals and how they are measured']]],
    ['coach', '现场陪跑', 'Coaching', 16, [['问题与答复清单', 'List of questions and answers']]],
    ['leave', '总结撤出', 'Leaving', 3, [['操作手册与后续计划', 'Manual and next steps']]],
  ],
  notIncluded: [
    ['系统开发', 'Development'],
    ['代替员工操作', 'Doing the work for staff'],
  ],
  acceptance: [
    [
      'alone',
      [
        '关键岗位在无顾问协助下完成一个完整业务周期',
        'Key staff finish one full business cycle without the coach',
      ],
      ['观察记录', 'Observation record'],
    ],
  ],
  data: ['contact', 'content'],
  zh: {
    name: '上线陪跑',
    tagline: '系统上线后的第一个月，有人在身边',
    summary: '新系统上线后派顾问到现场，边用边教、收集问题、调整流程，直到关键岗位能独立完成一个业务周期。',
    sections: [
      ['适合谁', '系统已经上线、员工仍在用表格的中小企业。'],
      ['怎么做', '先约定要改变的三件事，顾问每周到场两天，其余时间在线答疑，问题当日登记、次日答复。'],
      ['何时结束', '关键岗位独立完成一个业务周期即撤出。顾问不替员工操作。'],
    ],
    highlights: ['目标不超过三个', '问题次日答复', '能独立操作即撤出'],
    keywords: ['陪跑', '上线支持', '培训', '客服', '流程优化'],
    faq: [
      ['可以线上陪跑吗？', '可以，但建议首周到场。'],
      ['没有达成目标怎么办？', '顺延一周，不另收费；仍未达成则共同复盘原因。'],
    ],
  },
  en: {
    name: 'Go-live coaching',
    tagline: 'Somebody beside you in the first month',
    summary:
      'After a new system goes live a coach teaches on the job, collects questions and adjusts the process until key staff finish one business cycle alone.',
    sections: [
      [
        'Who it is for',
        'Small and medium companies whose system is live while people still use spreadsheets.',
      ],
      [
        'How it goes',
        'Agree on three things to change. The coach is on site two days a week and online otherwise; questions are answered the next day.',
      ],
      ['When it ends', 'When key staff finish one cycle alone. The coach never does the work for them.'],
    ],
    highlights: ['Three goals at most', 'Answers the next day', 'Leaves when you can do it alone'],
    keywords: ['coaching', 'go-live', 'adoption', 'training', 'process'],
    faq: [
      ['Can it be online?', 'Yes, but the first week is better on site.'],
      ['What if goals are missed?', 'One more week at no charge; then we look for the cause together.'],
    ],
  },
});
