import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'zhiyong',
  slug: 'product-training',
  date: '2026-07-10',
  categories: ['education'],
  scenarios: ['employee-onboarding', 'online-learning'],
  industries: ['C', 'F', 'I', 'L'],
  regions: ['310000', '320000', '330000', '440000'],
  companySizes: ['micro', 'small', 'medium', 'large'],
  deployment: ['public_cloud', 'on_premises'],
  buildsOn: ['cloud-server', 'data-warehouse'],
  team: [
    ['讲师', 'Trainer', 7],
    ['教务', 'Course office', 2],
  ],
  pricing: price('flat', [
    [
      'day',
      '单日班',
      'One day',
      12000,
      'once',
      [
        ['二十五人以内', 'Up to twenty-five people'],
        ['实验环境', 'Lab environment'],
      ],
    ],
    [
      'series',
      '系列班',
      'Series',
      45000,
      'once',
      [
        ['四天课程', 'Four days'],
        ['结业考核', 'Final test'],
      ],
    ],
  ]),
  days: [1, 5, 1],
  cost: 'included',
  phases: [
    ['needs', '需求确认', 'Needs', 1, [['课程大纲', 'Outline']]],
    [
      'teach',
      '授课',
      'Teaching',
      3,
      [
        ['课件与实验手册', 'Slides and lab manual'],
        ['考核成绩', 'Test results'],
      ],
    ],
  ],
  notIncluded: [
    ['场地与餐饮', 'Venue and catering'],
    ['讲师差旅（本市外）', 'Travel outside the city'],
  ],
  acceptance: [
    [
      'test',
      ['学员完成全部实验并参加考核', 'Learners finish all labs and take the test'],
      ['成绩单', 'Results'],
    ],
  ],
  data: ['contact', 'account'],
  zh: {
    name: '云产品实操培训',
    tagline: '讲完就动手，动手就考核',
    summary:
      '面向管理员、研发和数据分析人员的云计算产品实操课程，小班授课，每节课都有实验，结业考核按知识点反馈。',
    sections: [
      ['适合谁', '刚完成上云、准备自己运维的团队，以及新入职的云平台使用者。'],
      ['课程方向', '云主机与网络、数据库与备份、数仓与数据分析、身份与权限、监控与排障。'],
      ['授课方式', '讲解与实验各占一半，提供独立实验环境。可到场，也可线上。'],
    ],
    highlights: ['每节课都有实验', '按知识点反馈结果', '到场、线上均可'],
    keywords: ['培训', '云计算', '数据分析', '实操', '课程'],
    faq: [
      ['零基础能学吗？', '可以先学基础班，考核通过再进入方向班。'],
      ['会发证书吗？', '提供结业证明。平台认证须另行参加认证考试。'],
    ],
  },
  en: {
    name: 'Hands-on product training',
    tagline: 'Taught, tried and tested the same day',
    summary:
      'Small classes on cloud products for administrators, developers and analysts, with a lab in every lesson and feedback by topic after the test.',
    sections: [
      [
        'Who it is for',
        'Teams that have just moved to the cloud and want to run it themselves, and newcomers.',
      ],
      [
        'Topics',
        'Servers and network, databases and backup, warehouse and analytics, identity and rights, monitoring and repair.',
      ],
      ['How it is taught', 'Half talk, half lab, in an environment of your own. On site or online.'],
    ],
    highlights: ['A lab in every lesson', 'Feedback by topic', 'On site or online'],
    keywords: ['training', 'cloud computing', 'analytics', 'labs', 'course'],
    faq: [
      ['Can beginners join?', 'Take the basic class first; a pass opens the others.'],
      ['Is there a certificate?', 'A certificate of attendance. Platform certification has its own exam.'],
    ],
  },
});
