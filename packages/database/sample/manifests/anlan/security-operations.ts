import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'anlan',
  slug: 'security-operations',
  date: '2026-08-30',
  categories: ['security', 'monitoring'],
  scenarios: ['security-operations'],
  industries: ['F', 'I', 'J'],
  regions: ['110000', '310000', '440000'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['observability-suite', 'identity-service'],
  team: [
    ['安全分析师', 'Security analyst', 12],
    ['应急响应工程师', 'Incident responder', 4],
  ],
  pricing: price('flat', [
    [
      'watch',
      '值守版',
      'Watch',
      18000,
      'month',
      [
        ['日志接入不超过十类', 'Up to ten kinds of logs'],
        ['月度态势报告', 'Monthly report'],
      ],
    ],
  ]),
  days: [10, 20, 6],
  cost: { fixed: 24000 },
  phases: [
    ['logs', '日志接入', 'Logs', 8, [['日志清单与保留期', 'List of logs with retention']]],
    ['rules', '规则与预案', 'Rules', 8, [['检测规则与处置预案', 'Detection rules and response plans']]],
  ],
  notIncluded: [
    ['安全产品采购', 'Purchase of security products'],
    ['司法取证', 'Forensics for court'],
  ],
  acceptance: [
    [
      'exercise',
      [
        '组织一次模拟攻击，检测与通报过程有记录',
        'One simulated attack is run and detection and reporting are on record',
      ],
      ['演练报告', 'Exercise report'],
    ],
  ],
  data: ['device', 'usage', 'account'],
  zh: {
    name: '安全运营托管',
    tagline: '告警有人看，事件有人管',
    summary:
      '接入云、身份与终端日志，由分析师研判告警、按预案处置并通报，每月说明发生了什么、堵住了什么、还有什么没做。',
    sections: [
      ['适合谁', '买了不少安全产品、告警却没人看的企业。'],
      ['服务内容', '日志接入、规则维护、告警研判、事件通报、预案演练与月度复盘。'],
      ['分工', '研判与建议由我们负责，隔离、停用账号等操作默认由客户审批后执行。'],
    ],
    highlights: ['分析师研判后再通报', '处置动作客户可控', '每月复盘未完成项'],
    keywords: ['安全运营', 'SOC', '告警研判', '应急响应', '日志'],
    faq: [
      ['多久通报一次？', '高危事件即时通报，其余按日汇总。'],
      ['日志存在哪里？', '存放在客户自己的云账号中，我们按授权查看。'],
    ],
  },
  en: {
    name: 'Managed security operations',
    tagline: 'Somebody reads the alerts and handles the incidents',
    summary:
      'Takes logs of cloud, identity and endpoints; analysts judge alerts, respond by plan and report, and each month say what happened, what was closed and what was not.',
    sections: [
      ['Who it is for', 'Companies with many security products and nobody to read their alerts.'],
      ['What is done', 'Log intake, rules, triage, reports, exercises and a monthly review.'],
      ['Who does what', 'We judge and advise. Isolation or blocking an account is done after your approval.'],
    ],
    highlights: [
      'Judged by analysts before you are called',
      'You control the response',
      'Open points reviewed monthly',
    ],
    keywords: ['security operations', 'SOC', 'triage', 'incident response', 'logs'],
    faq: [
      ['How often do you report?', 'Serious incidents at once, the rest in a daily summary.'],
      ['Where are logs kept?', 'In your own cloud account; we look at them by grant.'],
    ],
  },
});
