import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'qinghe',
  slug: 'data-governance',
  date: '2026-10-11',
  version: '1.2.0',
  changes: ['交付物增加个人信息分类清单。', 'Adds an inventory of personal data.'],
  categories: ['data-management', 'analytics'],
  scenarios: ['data-governance', 'compliance-audit'],
  industries: ['C', 'F', 'J', 'S'],
  regions: ['310000', '330000', '320000', '110000'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['data-warehouse'],
  team: [
    ['数据架构师', 'Data architect', 3],
    ['数据治理顾问', 'Governance consultant', 5],
    ['数据工程师', 'Data engineer', 6],
  ],
  pricing: price('flat', [
    [
      'baseline',
      '基线评估',
      'Baseline',
      86000,
      'once',
      [
        ['三个业务域', 'Three business domains'],
        ['治理路线图', 'Governance road map'],
      ],
    ],
  ]),
  days: [25, 40, 15],
  cost: 'included',
  phases: [
    [
      'inventory',
      '数据盘点',
      'Inventory',
      10,
      [
        ['数据资产目录', 'Catalogue of data assets'],
        ['个人信息分类清单', 'Inventory of personal data'],
      ],
    ],
    [
      'rules',
      '标准与口径',
      'Standards',
      12,
      [['数据标准与指标口径', 'Data standards and metric definitions']],
    ],
    ['roadmap', '路线图', 'Road map', 8, [['分阶段治理计划', 'Phased governance plan']]],
  ],
  notIncluded: [
    ['治理平台软件采购', 'Purchase of governance software'],
    ['历史数据清洗', 'Cleansing of historical data'],
  ],
  acceptance: [
    [
      'catalogue',
      ['三个业务域的核心表全部登记责任人', 'All core tables of three domains have an owner'],
      ['目录抽查', 'Sample of the catalogue'],
    ],
    [
      'metrics',
      ['管理层十项指标口径经业务与财务共同签字', 'Ten management metrics are signed by business and finance'],
      ['签字文件', 'Signed document'],
    ],
  ],
  data: ['content', 'account'],
  storage: ['310000'],
  zh: {
    name: '数据治理基线评估',
    tagline: '先弄清有哪些数据、谁负责、口径是什么',
    summary:
      '用六到八周完成三个业务域的数据盘点、口径统一与责任认领，交付数据资产目录和分阶段治理计划，为数据分析打底。',
    sections: [
      ['适合谁', '报表数字对不上、准备建设数仓或迎接合规检查的企业与单位。'],
      [
        '我们做什么',
        '访谈业务与财务，盘点系统与核心表，统一关键指标口径，明确数据责任人，梳理个人信息分布。',
      ],
      ['交付物', '数据资产目录、指标口径手册、个人信息分类清单、治理路线图。'],
      ['成功的前提', '需要一位高层发起人。治理是管理问题，没有责任认领，工具帮不上忙。'],
    ],
    highlights: ['口径由业务与财务共同签字', '每张核心表有责任人', '先管理、后工具'],
    keywords: ['数据治理', '数据标准', '数据资产', '主数据', '数据分析', '咨询'],
    faq: [
      ['需要先买平台吗？', '不需要。基线评估用表格即可完成，平台选型放在路线图中。'],
      ['会接触到敏感数据吗？', '以元数据为主，抽样数据在客户环境内查看，不带出。'],
    ],
  },
  en: {
    name: 'Data governance baseline',
    tagline: 'Know what data you have, who owns it and what it means',
    summary:
      'Takes inventory of three business domains in six to eight weeks, settles definitions and owners, and delivers a catalogue and a phased plan.',
    sections: [
      [
        'Who it is for',
        'Organisations whose reports disagree, who are about to build a warehouse or face a compliance review.',
      ],
      [
        'What we do',
        'Interview business and finance, list systems and core tables, settle key metrics, name owners and map personal data.',
      ],
      [
        'What you get',
        'Catalogue of data assets, handbook of metrics, inventory of personal data, road map.',
      ],
      ['What it takes', 'A sponsor at the top. Governance is management; without owners no tool will help.'],
    ],
    highlights: [
      'Metrics signed by business and finance',
      'An owner for each core table',
      'Management first, tools later',
    ],
    keywords: ['data governance', 'data standards', 'master data', 'analytics', 'consulting'],
    faq: [
      [
        'Do we need a platform first?',
        'No. Spreadsheets will do for the baseline; the road map covers tools.',
      ],
      [
        'Will you see sensitive data?',
        'Mostly metadata. Samples are viewed in your environment and never leave it.',
      ],
    ],
  },
});
