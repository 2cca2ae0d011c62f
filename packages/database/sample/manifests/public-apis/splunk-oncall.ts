import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'splunk-oncall',
  record: 'victorops.com',
  provider: 'Splunk On-Call',
  website: 'https://www.splunk.com',
  date: '2026-09-25',
  categories: ['monitoring', 'developer-tools'],
  scenarios: ['equipment-maintenance', 'security-operations'],
  industries: ['I', 'C', 'D', 'G'],
  regions: ['US', 'GB', 'SG'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['observability-suite'],
  api: { baseUrl: 'https://api.victorops.com' },
  schemes: [
    apiKey('header X-VO-Api-Id', 'VICTOROPS_API_ID', [
      '在集成页面的接口设置中查看',
      'Shown in the API settings',
    ]),
    apiKey('header X-VO-Api-Key', 'VICTOROPS_API_KEY', ['与接口编号一同生成', 'Made together with the id']),
  ],
  test: 'GET /api-public/v1/incidents',
  days: [2, 6, 2],
  data: ['account', 'contact', 'usage'],
  zh: {
    name: 'Splunk On-Call 值班告警',
    tagline: '告警直达当班工程师，无人响应自动升级',
    summary:
      '把监控与设备告警送入 Splunk On-Call（原 VictorOps），按值班表通知当班人员，确认、转派和恢复状态同步回工单。',
    sections: [
      ['适合谁', '需要七乘二十四小时值守、告警常被淹没在群消息里的运维与设备团队。'],
      ['能做什么', '- 创建事件并通知当班人员\n- 确认、转派、关闭事件\n- 查询事件与告警详情'],
      ['上线要点', '先治理告警再接值班。把“需要人处理”的告警筛出来，否则只是把噪声送到手机上。'],
    ],
    highlights: ['按值班表通知', '确认与恢复状态双向同步', '无人响应可转派'],
    keywords: ['告警', '值班', '运维', '监控', '故障响应'],
    faq: [
      ['支持电话通知吗？', '通知方式由提供方支持情况和个人设置决定。'],
      ['和监控系统怎么分工？', '监控负责发现，值班负责找到人并记录处理过程。'],
    ],
  },
  en: {
    name: 'Splunk On-Call alerts',
    tagline: 'Alerts reach the engineer on duty and move on if nobody answers',
    summary:
      'Sends monitoring and equipment alerts to Splunk On-Call (formerly VictorOps), pages by rota and keeps acknowledgement and recovery in step with the ticket.',
    sections: [
      ['Who it is for', 'Operations and equipment teams on duty day and night whose alerts drown in chat.'],
      [
        'What it does',
        '- Creates an incident and pages the person on duty\n- Acknowledges, reroutes and resolves\n- Reads incidents and alert details',
      ],
      [
        'Going live',
        'Clean up alerts first. Keep those that need a person, or you only move the noise to a telephone.',
      ],
    ],
    highlights: ['Paged by rota', 'State in step both ways', 'Rerouted when nobody answers'],
    keywords: ['alerts', 'on-call', 'operations', 'monitoring', 'incidents'],
    faq: [
      ['Does it ring?', 'The ways of paging depend on the provider and on personal settings.'],
      [
        'How does it differ from monitoring?',
        'Monitoring finds the fault; on-call finds the person and keeps the record.',
      ],
    ],
  },
  actions: [
    [
      'create-incident',
      '创建事件',
      'Create an incident',
      'POST /api-public/v1/incidents',
      { body: { summary: 'Line 3 stopped', userName: 'monitor' } },
    ],
    [
      'acknowledge',
      '确认事件',
      'Acknowledge incidents',
      'PATCH /api-public/v1/incidents/ack',
      { body: { userName: 'monitor', incidentNames: ['12'] } },
    ],
    [
      'resolve',
      '关闭事件',
      'Resolve incidents',
      'PATCH /api-public/v1/incidents/resolve',
      { body: { userName: 'monitor', incidentNames: ['12'] } },
    ],
  ],
});
