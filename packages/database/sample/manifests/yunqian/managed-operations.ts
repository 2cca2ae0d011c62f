import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'yunqian',
  slug: 'managed-operations',
  date: '2026-10-14',
  version: '1.3.0',
  changes: ['月报增加变更与容量分析。', 'The monthly report now covers changes and capacity.'],
  categories: ['monitoring', 'cloud-infrastructure'],
  scenarios: ['security-operations', 'equipment-maintenance'],
  industries: ['F', 'G', 'I', 'J', 'S'],
  regions: ['110000', '310000', '330000', '440000', '510000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['observability-suite', 'cloud-server', 'relational-database'],
  team: [
    ['值班工程师', 'Engineer on duty', 18],
    ['二线专家', 'Second-line expert', 6],
    ['服务经理', 'Service manager', 3],
  ],
  pricing: price('flat', [
    [
      'workday',
      '工作日',
      'Workdays',
      6800,
      'month',
      [
        ['三十台以内主机', 'Up to thirty servers'],
        ['工作日九时至十八时', 'Workdays nine to six'],
      ],
    ],
    [
      'around',
      '全天候',
      'Around the clock',
      15800,
      'month',
      [
        ['三十台以内主机', 'Up to thirty servers'],
        ['七乘二十四小时值守', 'Day and night, every day'],
      ],
    ],
  ]),
  days: [8, 15, 5],
  cost: { fixed: 12000 },
  phases: [
    [
      'takeover',
      '接管',
      'Take-over',
      7,
      [
        ['资产与账号清单', 'List of assets and accounts'],
        ['应急预案', 'Emergency plan'],
      ],
    ],
    ['tune', '告警治理', 'Alert tuning', 5, [['告警分级表', 'Alert levels']]],
  ],
  notIncluded: [
    ['应用功能开发', 'Application development'],
    ['硬件更换', 'Hardware replacement'],
  ],
  acceptance: [
    [
      'drill',
      ['接管后一个月内完成一次故障演练', 'One fault drill is held within a month of take-over'],
      ['演练报告', 'Drill report'],
    ],
    ['report', ['按月提交服务报告并召开例会', 'A report and a meeting each month'], ['会议记录', 'Minutes']],
  ],
  data: ['device', 'usage', 'account'],
  zh: {
    name: '云上托管运维',
    tagline: '有人值守，有据可查，每月说清楚',
    summary:
      '为云计算环境提供监控值守、变更执行、补丁与备份管理，按约定时限响应故障，每月用数据说明做了什么、还有哪些风险。',
    sections: [
      ['服务范围', '主机、数据库、存储与网络的监控值守，补丁与备份，变更执行，容量与费用分析。'],
      ['怎么协作', '客户指定联系人与审批人。所有操作走工单，高危操作双人复核并录屏。'],
      ['响应时限', '见本页服务水平。客户原因等待的时间不计入我方时限，暂停与恢复都有记录。'],
      ['怎么退出', '提前三十天通知即可终止，交还账号、文档与脚本，并协助交接。'],
    ],
    highlights: ['高危操作双人复核', '时限与暂停都有记录', '退出时完整交还'],
    keywords: ['托管运维', '云计算', '运维', '监控', '值守', 'MSP'],
    faq: [
      ['需要给你们管理员账号吗？', '按最小权限授权，通过堡垒机访问，全程留痕。'],
      ['应用故障也管吗？', '负责定位与协调，代码问题由应用厂商修复。'],
    ],
  },
  en: {
    name: 'Managed cloud operations',
    tagline: 'Somebody on duty, everything on record, explained each month',
    summary:
      'Monitors cloud environments, carries out changes, patches and backups, answers faults within agreed times and reports each month what was done and what remains.',
    sections: [
      [
        'What is covered',
        'Monitoring of servers, databases, storage and network; patches and backups; changes; capacity and cost analysis.',
      ],
      [
        'How we work together',
        'You name contacts and approvers. Everything runs by ticket; dangerous steps take two people and are recorded.',
      ],
      [
        'Response times',
        'See the service levels on this page. Time spent waiting for you does not count, and each pause is on record.',
      ],
      [
        'How to leave',
        'Thirty days’ notice. Accounts, documents and scripts are handed back and we help the successor.',
      ],
    ],
    highlights: ['Two people for dangerous steps', 'Clocks and pauses on record', 'Everything handed back'],
    keywords: ['managed services', 'operations', 'monitoring', 'cloud computing', 'MSP'],
    faq: [
      [
        'Do you need administrator accounts?',
        'We work with the least rights, through a bastion host, on record.',
      ],
      [
        'Do you fix application faults?',
        'We locate and coordinate; the vendor of the application fixes code.',
      ],
    ],
  },
});
