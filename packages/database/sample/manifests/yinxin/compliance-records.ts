import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'yinxin',
  slug: 'compliance-records',
  date: '2026-10-31',
  version: '1.2.0',
  changes: ['档案检索支持按监管问题清单导出。', 'Records can be exported by list of regulator questions.'],
  categories: ['security', 'finance'],
  scenarios: ['compliance-audit', 'contract-signing'],
  industries: ['J'],
  regions: ['110000', '310000', '440000', '810000'],
  companySizes: ['medium', 'large'],
  deployment: ['dedicated', 'on_premises'],
  buildsOn: ['object-storage', 'identity-service'],
  composes: [
    [
      'public-apis/docusign-esign',
      '境外合同签署与签署证明归档',
      'Signs contracts abroad and archives certificates',
    ],
    ['public-apis/onepassword-events', '特权账号使用记录', 'Records of privileged sign-ins'],
    [
      'public-apis/contractfit-documents',
      '纸质单据转为结构化档案',
      'Turns paper into structured records',
      'optional',
    ],
    ['anlan/security-assessment', '上线前的安全评估', 'Security assessment before going live'],
  ],
  pricing: price('flat', [
    [
      'branch',
      '单机构',
      'One institution',
      12800,
      'month',
      [
        ['三百名用户', 'Three hundred users'],
        ['五年留存', 'Kept for five years'],
      ],
    ],
    [
      'group',
      '集团',
      'Group',
      39800,
      'month',
      [
        ['用户不限', 'Users without limit'],
        ['分级授权与隔离', 'Delegated rights and separation'],
      ],
    ],
  ]),
  days: [30, 60, 20],
  cost: { fixed: 180000 },
  phases: [
    [
      'scope',
      '范围与制度对照',
      'Scope',
      12,
      [['监管要求与留痕点对照表', 'Map of rules to recording points']],
    ],
    [
      'build',
      '归档与检索',
      'Archive and search',
      25,
      [['归档接口与检索页面', 'Archive interfaces and search pages']],
    ],
    ['drill', '检查演练', 'Drill', 10, [['模拟检查报告', 'Report of the rehearsed inspection']]],
  ],
  notIncluded: [
    ['法律意见', 'Legal opinions'],
    ['历史纸质档案扫描', 'Scanning of old paper files'],
  ],
  acceptance: [
    [
      'retrieve',
      [
        '抽取二十项业务，两小时内调齐全部留痕材料',
        'For twenty transactions all records are produced within two hours',
      ],
      ['演练计时', 'Timed drill'],
    ],
    [
      'immutable',
      ['归档后的文件无法被业务人员修改或删除', 'Business users can neither change nor delete archived files'],
      ['权限与校验值测试', 'Tests of rights and digests'],
    ],
  ],
  data: ['identity', 'contact', 'financial', 'content'],
  storage: ['110000', '310000'],
  abroad: [
    '仅境外合同使用境外签署服务，境内业务档案不出境。',
    'Only contracts abroad use the signing service abroad; domestic records stay in the country.',
  ],
  zh: {
    name: '金融业务合规留痕',
    tagline: '要查的时候找得到，找到的东西改不了',
    summary:
      '把合同签署、关键操作和单据统一归档并固化校验值，按业务编号一键调档，支持按监管检查清单导出，减少突击补材料。',
    sections: [
      [
        '要解决的问题',
        '留痕材料散落在邮件、网盘和各业务系统，检查时全员找文件；有的文件被覆盖，说不清当时的版本。',
      ],
      [
        '怎么运作',
        '1. 对照制度确定留痕点。\n2. 业务系统在节点处自动归档并计算校验值。\n3. 按客户、业务编号和时间检索。\n4. 按检查清单导出，导出本身也留痕。',
      ],
      ['权限与隔离', '归档后只读。检索按机构与岗位授权，合规部门的查询行为同样记录。'],
      ['说明', '本方案提供技术手段，不构成法律意见，也不代表通过任何监管检查。'],
    ],
    highlights: ['归档即固化，改动可发现', '按业务编号一键调档', '检查演练纳入交付'],
    keywords: ['合规', '留痕', '金融', '档案', '审计', '电子签'],
    faq: [
      ['能对接核心系统吗？', '通过接口或文件方式在业务节点归档，不改动核心账务逻辑。'],
      ['留存年限怎么定？', '由贵方制度决定，系统按业务类型设置年限并到期提醒。'],
    ],
  },
  en: {
    name: 'Compliance records for finance',
    tagline: 'Found when asked for, unchanged when found',
    summary:
      'Archives contracts, key operations and documents with digests, retrieves them by transaction number and exports them by inspection list.',
    sections: [
      [
        'The problem',
        'Records lie in mail, shared drives and business systems. Inspections set everyone searching, and overwritten files leave the version in doubt.',
      ],
      [
        'How it works',
        '1. Recording points follow your rules.\n2. Business systems archive at those points with a digest.\n3. Search by customer, number and time.\n4. Export by inspection list; the export is recorded as well.',
      ],
      [
        'Rights',
        'Archived means read-only. Search follows institution and role, and queries by compliance are recorded too.',
      ],
      [
        'Please note',
        'This is a technical means. It is no legal opinion and does not stand for passing any inspection.',
      ],
    ],
    highlights: [
      'Fixed on archiving, changes show',
      'Retrieved by transaction number',
      'A drill is part of the delivery',
    ],
    keywords: ['compliance', 'records', 'finance', 'audit', 'archive'],
    faq: [
      [
        'Does it connect to core banking?',
        'By interface or file at business steps; ledger logic is left alone.',
      ],
      [
        'How long are records kept?',
        'As your rules say, set by type of business, with a reminder at the end.',
      ],
    ],
  },
});
