import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'kangban',
  slug: 'patient-follow-up',
  date: '2026-10-06',
  categories: ['customer-service', 'communications'],
  scenarios: ['field-service'],
  industries: ['Q'],
  regions: ['330000', '510000', '420000'],
  companySizes: ['medium', 'large'],
  deployment: ['on_premises', 'dedicated'],
  buildsOn: ['contact-centre', 'relational-database'],
  composes: [
    [
      'public-apis/meilisearch-site-search',
      '院内宣教资料检索，部署在院内',
      'Search of patient leaflets, hosted by the hospital',
    ],
    ['public-apis/influxdb-timeseries', '随访完成情况的统计', 'Figures on completed follow-ups'],
    ['zhengtong/knowledge-curation', '宣教资料整理', 'Arranging the leaflets', 'optional'],
    ['anlan/security-assessment', '上线前的数据安全评估', 'Data security assessment before going live'],
  ],
  pricing: price('flat', [
    [
      'hospital',
      '单院区',
      'One campus',
      9800,
      'month',
      [
        ['随访计划不限', 'Plans without limit'],
        ['院内部署', 'Hosted in the hospital'],
      ],
    ],
  ]),
  days: [20, 40, 15],
  cost: { fixed: 78000 },
  phases: [
    [
      'plans',
      '计划梳理',
      'Plans',
      10,
      [['分病种随访计划（由科室审定）', 'Follow-up plans by condition, approved by departments']],
    ],
    ['deploy', '院内部署', 'Deployment', 12, [['部署与接口记录', 'Record of deployment and interfaces']]],
    ['pilot', '科室试点', 'Pilot', 12, [['试点小结与改进单', 'Pilot summary and improvements']]],
  ],
  notIncluded: [
    ['诊疗建议内容', 'Medical advice'],
    ['医院信息系统改造', 'Changes to hospital systems'],
  ],
  acceptance: [
    [
      'plan',
      [
        '试点科室出院患者按计划生成随访任务，无遗漏',
        'Every discharge of the pilot ward creates its follow-up tasks',
      ],
      ['与出院名单核对', 'Compared with the discharge list'],
    ],
    [
      'urgent',
      [
        '患者反馈不适时，任务立即转给医护人员',
        'When a patient reports a complaint the task goes to clinical staff at once',
      ],
      ['模拟五例', 'Five rehearsed cases'],
    ],
  ],
  data: ['health', 'contact', 'identity'],
  storage: ['330000'],
  zh: {
    name: '出院随访管理',
    tagline: '到点提醒、有问必转，随访不再靠台账',
    summary:
      '按科室审定的计划生成随访任务，提醒护士按时联系患者，收集反馈并把不适情况即时转给医护，数据全部留在院内。',
    sections: [
      ['要解决的问题', '随访靠纸质台账和个人记忆，容易遗漏；患者反馈不适时，不清楚该转给谁、是否已处理。'],
      [
        '怎么运作',
        '1. 出院信息同步后按病种生成计划。\n2. 护士工作台按日列出任务与标准问卷。\n3. 反馈触及预警项时立即转医护。\n4. 科室按周查看完成情况。',
      ],
      ['边界', '系统只做提醒、记录与转办，不提供诊断和用药建议。宣教内容由医院审定。'],
      ['数据安全', '院内部署，最小化采集，访问留痕。患者可要求停止随访。'],
    ],
    highlights: ['计划由科室审定', '异常反馈即时转医护', '数据不出院'],
    keywords: ['随访', '医疗', '患者管理', '健康', '护理'],
    faq: [
      ['会自动给患者建议吗？', '不会，只发送医院审定的宣教资料。'],
      ['能对接医院信息系统吗？', '可通过医院集成平台获取出院信息，字段按最小必要原则确定。'],
    ],
  },
  en: {
    name: 'Follow-up after discharge',
    tagline: 'Reminded on time, passed on when needed',
    summary:
      'Creates follow-up tasks from plans that departments approve, reminds nurses, collects answers and passes complaints to clinicians. Data stays in the hospital.',
    sections: [
      [
        'The problem',
        'Follow-up rests on paper and memory. Patients are missed, and when one reports a complaint it is unclear who should hear of it.',
      ],
      [
        'How it works',
        '1. Discharges create a plan by condition.\n2. Nurses see tasks and questions day by day.\n3. Warning answers go to clinicians at once.\n4. Departments review completion each week.',
      ],
      [
        'Limits',
        'It reminds, records and passes on. It gives no diagnosis and no advice on medicines. Leaflets are approved by the hospital.',
      ],
      [
        'Data',
        'Hosted in the hospital, collecting little, with access on record. Patients may stop follow-up.',
      ],
    ],
    highlights: [
      'Plans approved by departments',
      'Warnings reach clinicians at once',
      'Data stays in the hospital',
    ],
    keywords: ['follow-up', 'health care', 'patients', 'nursing', 'hospital'],
    faq: [
      ['Does it advise patients?', 'No. It sends leaflets approved by the hospital and nothing else.'],
      [
        'Does it connect to hospital systems?',
        'Through the hospital’s integration engine, with the fewest fields needed.',
      ],
    ],
  },
});
