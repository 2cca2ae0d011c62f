import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'onepassword-events',
  record: '1password.com/events',
  provider: '1Password',
  website: 'https://1password.com',
  date: '2026-10-02',
  categories: ['security', 'monitoring'],
  scenarios: ['security-operations', 'compliance-audit'],
  industries: ['I', 'J', 'L'],
  regions: ['US', 'CA', 'GB'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['observability-suite', 'identity-service'],
  api: {
    baseUrl: 'https://events.1password.com',
    documentation: 'https://developer.1password.com/docs/events-api',
  },
  schemes: [
    bearer('ONEPASSWORD_TOKEN', [
      '在管理后台的事件报告集成中签发',
      'Issue it in the Events Reporting integration',
    ]),
  ],
  test: 'GET /api/v2/auth/introspect',
  days: [1, 4, 2],
  data: ['account', 'usage', 'device'],
  zh: {
    name: '1Password 登录审计',
    tagline: '口令库的登录与使用记录进入安全运营平台',
    summary:
      '定时读取 1Password 的登录尝试、条目使用与管理操作，送入日志平台，异常登录自动生成核查任务，审计有据可依。',
    sections: [
      ['适合谁', '用 1Password 管理团队口令、需要满足内控与审计要求的企业。'],
      ['能做什么', '- 读取登录成功与失败记录\n- 读取共享口令的使用记录\n- 读取管理员操作'],
      ['数据说明', '接口只返回事件，不返回任何口令内容。令牌可限定事件类型，按最小权限签发。'],
    ],
    highlights: ['只读事件，不接触口令', '异常登录生成核查任务', '令牌可按事件类型限权'],
    keywords: ['审计', '身份安全', '登录', '日志', '安全运营'],
    faq: [
      ['能看到密码吗？', '不能，接口只提供事件记录。'],
      ['记录保留多久？', '提供方有保留期限，建议同步到自己的日志平台长期保存。'],
    ],
  },
  en: {
    name: '1Password sign-in audit',
    tagline: 'Sign-in and usage records for your security operations',
    summary:
      'Reads sign-in attempts, item usage and admin actions from 1Password into the log platform; odd sign-ins open a task and audits find their evidence.',
    sections: [
      [
        'Who it is for',
        'Companies that keep team passwords in 1Password and answer to internal control and auditors.',
      ],
      [
        'What it does',
        '- Reads successful and failed sign-ins\n- Reads the use of shared items\n- Reads admin actions',
      ],
      [
        'About the data',
        'The API returns events and never a password. Tokens can be limited to event types; issue the least.',
      ],
    ],
    highlights: ['Events only, never passwords', 'Odd sign-ins open a task', 'Tokens limited by event type'],
    keywords: ['audit', 'identity', 'sign-in', 'logs', 'security operations'],
    faq: [
      ['Can it see passwords?', 'No, only records of events.'],
      ['How long are records kept?', 'The provider has a limit; copy them to your own log platform.'],
    ],
  },
  actions: [
    [
      'list-sign-ins',
      '读取登录记录',
      'List sign-in attempts',
      'POST /api/v1/signinattempts',
      { body: { limit: 100, start_time: '2026-11-01T00:00:00Z' } },
    ],
    [
      'list-item-usages',
      '读取使用记录',
      'List item usages',
      'POST /api/v1/itemusages',
      { body: { limit: 100, start_time: '2026-11-01T00:00:00Z' } },
    ],
    [
      'list-audit-events',
      '读取管理操作',
      'List audit events',
      'POST /api/v1/auditevents',
      { body: { limit: 100, start_time: '2026-11-01T00:00:00Z' } },
    ],
  ],
});
