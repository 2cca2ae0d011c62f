import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'yunqian',
  slug: 'cloud-migration',
  date: '2026-11-09',
  version: '2.0.0',
  changes: ['按批次报价，新增回退演练。', 'Priced by wave, with a rehearsed fall-back.'],
  categories: ['cloud-infrastructure', 'data-management'],
  scenarios: ['cloud-migration', 'disaster-recovery'],
  industries: ['C', 'F', 'G', 'I', 'J'],
  regions: ['110000', '310000', '440000', '510000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['cloud-server', 'relational-database', 'object-storage', 'container-platform'],
  team: [
    ['迁移架构师', 'Migration architect', 6],
    ['迁移工程师', 'Migration engineer', 14],
    ['数据库工程师', 'Database engineer', 5],
  ],
  pricing: price('flat', [
    [
      'assessment',
      '评估',
      'Assessment',
      38000,
      'once',
      [
        ['应用与依赖清单', 'List of applications and dependencies'],
        ['分批迁移方案', 'Plan by wave'],
      ],
    ],
    [
      'wave',
      '迁移批次',
      'One wave',
      76000,
      'once',
      [
        ['二十台以内主机', 'Up to twenty servers'],
        ['一次回退演练', 'One rehearsed fall-back'],
      ],
    ],
  ]),
  days: [15, 60, 15],
  cost: 'included',
  phases: [
    [
      'assess',
      '评估',
      'Assess',
      10,
      [
        ['应用依赖图与迁移分批', 'Dependency map and waves'],
        ['费用测算', 'Cost estimate'],
      ],
    ],
    ['rehearse', '演练', 'Rehearse', 10, [['割接与回退脚本', 'Cut-over and fall-back scripts']]],
    ['move', '割接', 'Cut over', 15, [['割接记录', 'Cut-over record']]],
    ['settle', '稳定期', 'Settle', 10, [['稳定期报告与移交', 'Report and hand-over']]],
  ],
  notIncluded: [
    ['云资源费用', 'Cloud resource fees'],
    ['应用代码改造', 'Changes to application code'],
  ],
  acceptance: [
    [
      'consistent',
      ['割接后核心数据逐表核对一致', 'After cut-over the core tables agree one by one'],
      ['核对报告', 'Comparison report'],
    ],
    [
      'fallback',
      ['回退演练在约定窗口内完成', 'The fall-back is rehearsed within the agreed window'],
      ['演练计时', 'Timed rehearsal'],
    ],
  ],
  data: ['content', 'account', 'device'],
  zh: {
    name: '上云迁移',
    tagline: '先评估后分批，每一批都能退回去',
    summary:
      '从应用依赖梳理、费用测算到分批割接与稳定期保障，完成主机、数据库与存储上云，每一批都经过回退演练。',
    sections: [
      ['适合谁', '机房到期、硬件老化，或希望把业务系统迁到云计算平台的企业。'],
      [
        '怎么做',
        '1. 盘点应用与依赖，测算上云前后费用。\n2. 按依赖与风险分批。\n3. 每批先演练割接与回退。\n4. 割接后进入稳定期，驻守至双方确认。',
      ],
      ['停机时间', '根据数据量与业务要求逐系统约定。需要低停机的系统采用数据同步方式割接。'],
      ['哪些不适合', '即将下线的系统、授权绑定硬件的软件，建议保留或替换，不作迁移。'],
    ],
    highlights: ['每批都演练回退', '数据逐表核对', '费用先测算后决定'],
    keywords: ['上云迁移', '云计算', '迁移', '数据库迁移', '机房搬迁', '上云'],
    faq: [
      ['会停机多久？', '逐系统约定，写入割接方案，由业务负责人确认。'],
      ['迁移失败怎么办？', '按已演练的回退脚本退回原环境，择期再割接，不另收该批费用。'],
      ['能迁到其他云吗？', '本服务面向源头示例云的产品。'],
    ],
  },
  en: {
    name: 'Cloud migration',
    tagline: 'Assess first, move in waves, and be able to go back',
    summary:
      'From dependencies and cost estimate to cut-over in waves and the weeks after: servers, databases and storage move, and each wave has a rehearsed fall-back.',
    sections: [
      [
        'Who it is for',
        'Companies whose data centre lease or hardware is at its end, or who want their systems in the cloud.',
      ],
      [
        'How it goes',
        '1. List applications and dependencies, estimate costs before and after.\n2. Form waves by dependency and risk.\n3. Rehearse cut-over and fall-back of each wave.\n4. Stay on after cut-over until both sides confirm.',
      ],
      [
        'Downtime',
        'Agreed for each system by volume and need. Where it must be short, data is kept in sync until cut-over.',
      ],
      [
        'What should not move',
        'Systems about to be retired and software licensed to hardware: keep or replace them.',
      ],
    ],
    highlights: [
      'Fall-back rehearsed for each wave',
      'Data compared table by table',
      'Costs known before you decide',
    ],
    keywords: ['cloud migration', 'cloud computing', 'databases', 'data centre', 'cut-over'],
    faq: [
      [
        'How long is the downtime?',
        'Agreed for each system in the plan and confirmed by its business owner.',
      ],
      [
        'What if a cut-over fails?',
        'We go back by the rehearsed script and try again later; the wave is not charged twice.',
      ],
      ['Do you migrate to other clouds?', 'This service is for products of the sample cloud.'],
    ],
  },
});
