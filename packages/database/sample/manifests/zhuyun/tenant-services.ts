import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'zhuyun',
  slug: 'tenant-services',
  date: '2026-07-24',
  categories: ['customer-service', 'productivity'],
  scenarios: ['field-service', 'contract-signing'],
  industries: ['K'],
  regions: ['310000', '440000', '110000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['contact-centre', 'relational-database'],
  composes: [
    ['public-apis/trello-tasks', '报修任务派发与跟踪', 'Assigns and follows repairs'],
    ['public-apis/qualtrics-surveys', '完工后的满意度回访', 'Survey after completion', 'optional'],
    ['public-apis/docusign-esign', '外资租户的租约签署', 'Leases of foreign tenants', 'optional'],
    ['hengneng/site-energy', '公共区域能耗管理', 'Energy of shared areas', 'optional'],
  ],
  pricing: price(
    'usage',
    [
      [
        'base',
        '基础版',
        'Base',
        900,
        'month',
        [
          ['报修、巡检、公告', 'Repairs, inspections and notices'],
          ['业主小程序', 'Mini-program for tenants'],
        ],
      ],
    ],
    {
      meters: [['area', '管理面积', 'Managed area', ['平方米·月', 'square metre a month'], 8, 1000]],
    },
  ),
  days: [6, 15, 5],
  cost: { fixed: 12000 },
  phases: [
    ['data', '房源与租户建档', 'Records', 5, [['房源、租户档案', 'Records of units and tenants']]],
    ['process', '流程配置', 'Process', 5, [['报修分类与时限表', 'Repair types with time limits']]],
    ['launch', '上线宣导', 'Launch', 3, [['公告与培训材料', 'Notices and training material']]],
  ],
  notIncluded: [
    ['维修材料与人工', 'Repair material and labour'],
    ['门禁与道闸设备', 'Access devices'],
  ],
  acceptance: [
    [
      'limits',
      ['各类报修按时限派发，超时自动升级', 'Repairs are assigned within their limits and escalate when late'],
      ['演练十单', 'Ten rehearsed jobs'],
    ],
    [
      'open',
      ['租户可随时查看处理进度', 'Tenants can see progress at any time'],
      ['租户端抽查', 'Check on the tenant side'],
    ],
  ],
  data: ['contact', 'account', 'content'],
  abroad: [
    '仅可选的外资租约签署与海外回访会用到境外服务。',
    'Only the optional foreign leases and surveys use services abroad.',
  ],
  zh: {
    name: '物业报修与租户服务',
    tagline: '报修有回音，进度看得见',
    summary:
      '统一受理电话、小程序和巡检发现的报修，按类别限时派发，进度对租户公开，完工回访，为续租和收费沟通积累口碑。',
    sections: [
      ['要解决的问题', '报修渠道多、登记不全，租户反复打电话催；维修人员手里的活排不清先后。'],
      [
        '怎么运作',
        '1. 多渠道报修统一成单。\n2. 按类别自动派发并计时。\n3. 租户在小程序查看进度、确认完工。\n4. 回访低分由主管复核。',
      ],
      ['适合谁', '写字楼、产业园和长租公寓的物业团队。住宅小区可按业主规模选配。'],
    ],
    highlights: ['多渠道统一成单', '进度对租户公开', '超时自动升级'],
    keywords: ['物业', '报修', '客服', '房地产', '租户服务', '工单'],
    faq: [
      ['能收物业费吗？', '不含收费功能，可与现有收费系统并行。'],
      ['夜间报修怎么办？', '按值班表派发，紧急类别电话通知。'],
    ],
  },
  en: {
    name: 'Repairs and tenant service',
    tagline: 'Requests get an answer, progress can be seen',
    summary:
      'Takes repairs from telephone, mini-program and inspections, assigns them within set times, shows tenants the progress and asks them afterwards.',
    sections: [
      [
        'The problem',
        'Many channels, poor records, tenants calling again and again, and repair staff who cannot tell what comes first.',
      ],
      [
        'How it works',
        '1. All channels become one job list.\n2. Jobs are assigned by type with a clock.\n3. Tenants see progress and confirm completion.\n4. Low scores are reviewed by a supervisor.',
      ],
      [
        'Who it is for',
        'Property teams of offices, parks and rental housing; residential estates choose by size.',
      ],
    ],
    highlights: ['All channels in one list', 'Progress open to tenants', 'Late jobs escalate'],
    keywords: ['property management', 'repairs', 'tenants', 'real estate', 'customer service'],
    faq: [
      ['Does it collect fees?', 'No; it runs beside your billing system.'],
      ['What about repairs at night?', 'They follow the rota, and urgent types ring the person on duty.'],
    ],
  },
});
