import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'zhuyun',
  slug: 'site-progress',
  date: '2026-08-20',
  categories: ['erp', 'hr', 'location'],
  scenarios: ['field-service', 'expense-control'],
  industries: ['E'],
  regions: ['330000', '320000', '440000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['relational-database', 'object-storage'],
  composes: [
    ['public-apis/trello-tasks', '班组任务与问题整改看板', 'Board of crew tasks and defects'],
    ['public-apis/traccar-tracking', '机械设备进出场记录', 'Machines entering and leaving the site'],
    [
      'public-apis/apacta-site-work',
      '海外项目的工时与用料',
      'Hours and materials of projects abroad',
      'optional',
    ],
    ['public-apis/visualcrossing-weather', '施工窗口的天气提示', 'Weather for working windows', 'optional'],
  ],
  pricing: price('flat', [
    [
      'project',
      '单项目',
      'One project',
      1800,
      'month',
      [
        ['五十名用户', 'Fifty users'],
        ['影像资料一百吉字节', 'A hundred gigabytes of pictures'],
      ],
    ],
    [
      'company',
      '企业版',
      'Company',
      7600,
      'month',
      [
        ['项目不限', 'Projects without limit'],
        ['成本汇总', 'Cost summary'],
      ],
    ],
  ]),
  days: [8, 20, 6],
  cost: { fixed: 16000 },
  phases: [
    ['codes', '编码统一', 'Codes', 5, [['分部分项与工种编码', 'Codes of works and trades']]],
    ['pilot', '项目试点', 'Pilot', 8, [['试点项目日报', 'Daily reports of the pilot']]],
    ['train', '培训推广', 'Training', 4, [['操作手册', 'Manual']]],
  ],
  notIncluded: [
    ['造价与结算软件', 'Cost and settlement software'],
    ['监控摄像设备', 'Cameras'],
  ],
  acceptance: [
    [
      'daily',
      [
        '试点项目连续十个工作日按时形成日报',
        'The pilot produces its daily report on time for ten working days',
      ],
      ['日报清单', 'List of reports'],
    ],
    [
      'defects',
      ['整改问题从发现到销项全程可查', 'Defects can be followed from finding to closing'],
      ['抽查十项', 'Ten samples'],
    ],
  ],
  data: ['account', 'location', 'content'],
  abroad: [
    '海外项目的数据存放在项目所在地，境内项目不出境。',
    'Data of projects abroad stays with them; domestic projects stay in the country.',
  ],
  zh: {
    name: '施工现场进度与整改',
    tagline: '当天的事当天记，整改到销项为止',
    summary:
      '用统一编码记录班组任务、机械进出场和质量安全问题，自动汇总日报，整改限期跟踪到销项，为成本核算留下依据。',
    sections: [
      ['要解决的问题', '进度靠微信群汇报，整改单拍了照就没有下文，月底核算时翻不出依据。'],
      [
        '怎么运作',
        '1. 统一分部分项、工种和问题编码。\n2. 班组按任务填报完成量与影像。\n3. 质量安全问题限期整改，超期升级。\n4. 每晚自动形成日报并归档。',
      ],
      ['推广建议', '先选一个愿意配合的项目经理，用一个月跑顺再推广，比全公司同时上线更稳妥。'],
    ],
    highlights: ['日报自动汇总', '整改跟踪到销项', '编码统一，便于核算'],
    keywords: ['施工', '建筑', '进度', '质量安全', '项目管理', '整改'],
    faq: [
      ['工人不愿意填怎么办？', '由班组长按任务填报，每天不超过五分钟，工人只需确认。'],
      ['能对接实名制系统吗？', '可按当地接口规范对接，调研时确认。'],
    ],
  },
  en: {
    name: 'Site progress and defects',
    tagline: 'Recorded the same day, followed until closed',
    summary:
      'Records crew tasks, machines and quality or safety defects with common codes, writes the daily report by itself and follows defects until they are closed.',
    sections: [
      [
        'The problem',
        'Progress lives in chat groups, defects are photographed and forgotten, and at month end there is nothing to base costs on.',
      ],
      [
        'How it works',
        '1. Works, trades and defects get common codes.\n2. Crews report quantities and pictures by task.\n3. Defects have a deadline and escalate.\n4. The daily report writes and files itself.',
      ],
      [
        'Advice',
        'Start with one willing project manager for a month. That is safer than switching the whole company at once.',
      ],
    ],
    highlights: ['Daily reports by themselves', 'Defects followed until closed', 'Common codes help costing'],
    keywords: ['construction', 'progress', 'defects', 'safety', 'project management'],
    faq: [
      [
        'What if workers will not fill in forms?',
        'Foremen report by task in under five minutes a day; workers only confirm.',
      ],
      ['Does it connect to site registers?', 'By the local interface rules, checked in the survey.'],
    ],
  },
});
