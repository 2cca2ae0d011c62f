import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'xueyou',
  slug: 'blended-learning',
  date: '2026-09-06',
  version: '1.3.0',
  changes: ['支持按岗位自动编班。', 'Classes can be formed by role.'],
  categories: ['education', 'collaboration'],
  scenarios: ['online-learning', 'employee-onboarding'],
  industries: ['P', 'C', 'J'],
  regions: ['310000', '320000', '420000', '610000'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['video-service', 'identity-service'],
  composes: [
    ['public-apis/zoom-meetings', '海外班级的直播课堂', 'Live classes abroad'],
    ['public-apis/vimeo-video', '海外班级的课程回看', 'Recordings for classes abroad'],
    ['public-apis/learnifier-courses', '欧洲分支的课程同步', 'Course sync for offices in Europe', 'optional'],
    ['xueyou/course-production', '课程设计与录制', 'Designs and records courses', 'optional'],
  ],
  pricing: price(
    'per_seat',
    [
      [
        'learner',
        '学员版',
        'Learner',
        12,
        'month',
        [
          ['直播、录播与作业', 'Live, recorded and homework'],
          ['学习档案', 'Learning record'],
        ],
      ],
    ],
    { trialDays: 30 },
  ),
  days: [10, 25, 8],
  cost: { fixed: 20000 },
  phases: [
    ['design', '培养方案', 'Programme', 8, [['岗位能力与课程对应表', 'Map of skills and courses']]],
    ['setup', '平台配置', 'Set-up', 7, [['班级、排课与考核配置', 'Classes, timetable and tests']]],
    ['first', '首班陪跑', 'First class', 6, [['首班总结', 'Report on the first class']]],
  ],
  notIncluded: [
    ['讲师课酬', 'Teachers’ fees'],
    ['第三方版权课程', 'Licensed third-party courses'],
  ],
  acceptance: [
    [
      'class',
      ['首个班级完成报名、上课、作业、考核全流程', 'The first class runs from enrolment to test'],
      ['班级记录', 'Class record'],
    ],
    [
      'record',
      ['任取十名学员，学习档案与实际一致', 'For ten learners the record agrees with what happened'],
      ['抽查', 'Sample check'],
    ],
  ],
  data: ['account', 'contact', 'usage'],
  abroad: [
    '仅海外班级使用境外会议与视频服务。',
    'Only classes abroad use meeting and video services abroad.',
  ],
  zh: {
    name: '混合式教学与岗位培训',
    tagline: '直播讲难点，录播打基础，作业见真章',
    summary: '为院校与企业提供直播、录播、作业与考核一体的教学方案，按岗位编班，学习档案可用于上岗认证。',
    sections: [
      ['要解决的问题', '线上课程没人看完，线下培训又集中不起来；培训做了不少，能不能上岗仍说不清。'],
      [
        '怎么运作',
        '1. 由岗位能力倒推课程与考核。\n2. 录播打基础，直播解决疑难。\n3. 作业在真实工作中完成，由带教人评分。\n4. 达标后进入上岗认证。',
      ],
      ['数据使用', '学习数据用于改进教学与认证，不用于全时监控。未成年人班级须取得监护人同意。'],
    ],
    highlights: ['由岗位能力倒推课程', '作业在真实工作中完成', '学习档案支持上岗认证'],
    keywords: ['在线学习', '培训', '教育', '直播课', '岗位认证', '企业大学'],
    faq: [
      ['能用自己的课程吗？', '可以，支持导入视频、文档与题库。'],
      ['学员多久能上岗？', '取决于岗位与基础，方案只提供达标标准与过程数据。'],
    ],
  },
  en: {
    name: 'Blended learning for roles',
    tagline: 'Recorded basics, live hard parts, real homework',
    summary:
      'For schools and companies: live and recorded lessons, homework and tests in one programme, classes by role, and a record that supports certification.',
    sections: [
      [
        'The problem',
        'Nobody finishes online courses, classrooms are hard to fill, and after much training it is unclear who may start work.',
      ],
      [
        'How it works',
        '1. Courses and tests are derived from the skills of a role.\n2. Recordings teach basics, live lessons the hard parts.\n3. Homework is real work, marked by a mentor.\n4. Those who meet the standard go on to certification.',
      ],
      [
        'Use of data',
        'Learning data improves teaching and supports certification. It is no surveillance. Classes of minors need consent of guardians.',
      ],
    ],
    highlights: [
      'Derived from the skills of a role',
      'Homework is real work',
      'A record that supports certification',
    ],
    keywords: ['online learning', 'training', 'education', 'live classes', 'certification'],
    faq: [
      ['Can we use our own courses?', 'Yes. Videos, documents and question banks can be imported.'],
      [
        'When are learners ready?',
        'That depends on role and background. We supply the standard and the data.',
      ],
    ],
  },
});
