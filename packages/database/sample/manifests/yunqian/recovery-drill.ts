import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'yunqian',
  slug: 'recovery-drill',
  date: '2026-09-02',
  categories: ['cloud-infrastructure', 'security'],
  scenarios: ['disaster-recovery'],
  industries: ['J', 'S', 'Q', 'I'],
  regions: ['110000', '310000', '440000'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['object-storage', 'relational-database'],
  team: [
    ['灾备专家', 'Recovery expert', 3],
    ['演练协调员', 'Drill coordinator', 2],
  ],
  pricing: price('flat', [
    [
      'drill',
      '单次演练',
      'One drill',
      28000,
      'once',
      [
        ['一个业务系统', 'One business system'],
        ['演练报告', 'Drill report'],
      ],
    ],
  ]),
  days: [8, 15, 6],
  cost: 'included',
  phases: [
    ['plan', '预案检查', 'Plan', 4, [['预案差距清单', 'List of gaps in the plan']]],
    ['table', '桌面推演', 'Table-top', 2, [['推演记录', 'Record']]],
    ['live', '实战演练', 'Live drill', 4, [['恢复计时与问题清单', 'Recovery times and problems']]],
  ],
  notIncluded: [
    ['灾备环境建设', 'Building the recovery site'],
    ['备份软件', 'Backup software'],
  ],
  acceptance: [
    [
      'measured',
      ['恢复时间与恢复点以实测数据写入报告', 'Recovery time and point are measured and reported'],
      ['计时与数据核对', 'Timing and data comparison'],
    ],
  ],
  data: ['content', 'device'],
  zh: {
    name: '灾备演练',
    tagline: '备份能不能恢复，演一次就知道',
    summary: '检查应急预案，组织桌面推演和真实恢复演练，实测恢复时间与数据丢失范围，形成可执行的整改清单。',
    sections: [
      ['适合谁', '有备份但从未恢复过，或须按监管要求定期演练的单位。'],
      ['怎么做', '先查预案，再做桌面推演，最后在隔离环境实际恢复一次，全程计时。'],
      ['交付物', '演练脚本、计时记录、问题清单与整改计划，可作为内审材料。'],
    ],
    highlights: ['在隔离环境真实恢复', '恢复时间实测', '问题有整改计划'],
    keywords: ['灾备', '容灾', '备份恢复', '应急演练', '业务连续性'],
    faq: [
      ['会影响生产吗？', '默认在隔离环境演练，切换类演练须另行审批。'],
      ['多久演练一次合适？', '建议核心系统每年至少一次，监管另有要求的从其规定。'],
    ],
  },
  en: {
    name: 'Recovery drill',
    tagline: 'Whether a backup restores is known after one drill',
    summary:
      'Reviews the emergency plan, runs a table-top and a real restore, measures recovery time and data loss, and leaves a list of what to fix.',
    sections: [
      ['Who it is for', 'Organisations with backups that were never restored, or with a duty to rehearse.'],
      [
        'How it goes',
        'Review the plan, play it at the table, then restore once in an isolated environment against the clock.',
      ],
      ['What you get', 'Script, times, problems and a plan to fix them, fit for internal audit.'],
    ],
    highlights: ['A real restore in isolation', 'Recovery times measured', 'Problems with a plan'],
    keywords: ['disaster recovery', 'backup', 'restore', 'drill', 'continuity'],
    faq: [
      [
        'Does it touch production?',
        'Drills run in isolation. Switching production needs approval of its own.',
      ],
      ['How often?', 'At least once a year for core systems, or as your regulator says.'],
    ],
  },
});
