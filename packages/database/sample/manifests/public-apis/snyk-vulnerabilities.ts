import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'snyk-vulnerabilities',
  record: 'snyk.io',
  provider: 'Snyk',
  website: 'https://snyk.io',
  date: '2026-10-18',
  categories: ['security', 'developer-tools'],
  scenarios: ['security-operations', 'compliance-audit'],
  industries: ['I', 'J', 'C'],
  regions: ['US', 'GB', 'AU', 'SG'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.snyk.io/v1', documentation: 'https://docs.snyk.io/snyk-api' },
  schemes: [
    apiKey('header Authorization', 'SNYK_AUTHORIZATION', [
      '“token”加服务账号令牌',
      'The word token followed by a service account token',
    ]),
  ],
  test: 'GET /user/me',
  days: [2, 8, 3],
  data: ['account', 'content'],
  zh: {
    name: 'Snyk 组件漏洞跟踪',
    tagline: '开源组件漏洞从发现到修复全程可查',
    summary: '把 Snyk 发现的开源组件漏洞同步为整改工单，按严重程度分派并跟踪修复，审计时可导出处置记录。',
    sections: [
      ['适合谁', '使用大量开源组件、需要向客户或监管说明漏洞处置情况的软件团队。'],
      ['能做什么', '- 汇总各项目的漏洞清单\n- 按严重程度生成整改工单\n- 读取操作审计日志'],
      ['落地建议', '先处理“可被利用且有修复版本”的漏洞。其余按季度复核，避免工单积压后无人理会。'],
    ],
    highlights: ['漏洞自动成单', '处置过程留痕', '按项目与团队分派'],
    keywords: ['漏洞', '开源安全', '供应链安全', 'DevSecOps', '安全运营'],
    faq: [
      ['免费版能用吗？', '提供方说明该接口面向其商业版与企业版客户。'],
      ['源代码会上传吗？', '取决于 Snyk 的扫描方式配置，本模板只读取结果。'],
    ],
  },
  en: {
    name: 'Snyk vulnerability tracking',
    tagline: 'Follow component flaws from discovery to fix',
    summary:
      'Turns open-source flaws found by Snyk into tickets, assigns them by severity, follows the fix and exports the record for an audit.',
    sections: [
      [
        'Who it is for',
        'Software teams with many open-source components who must show customers or regulators how flaws are handled.',
      ],
      [
        'What it does',
        '- Collects the flaws of all projects\n- Creates tickets by severity\n- Reads the audit log',
      ],
      [
        'Advice',
        'Begin with flaws that can be exploited and have a fix. Review the rest each quarter so that tickets do not pile up unread.',
      ],
    ],
    highlights: ['Flaws become tickets', 'The handling is on record', 'Assigned by project and team'],
    keywords: ['vulnerabilities', 'open source security', 'supply chain', 'DevSecOps', 'audit'],
    faq: [
      ['Does the free plan do?', 'The provider says that this API is for its business and enterprise plans.'],
      [
        'Is source code uploaded?',
        'That depends on how scanning is set up in Snyk. This connector reads results only.',
      ],
    ],
  },
  actions: [
    [
      'list-issues',
      '查询漏洞',
      'List aggregated issues',
      'POST /org/{orgId}/project/{projectId}/aggregated-issues',
      { body: { includeDescription: false } },
    ],
    [
      'get-audit-log',
      '读取审计日志',
      'Get the audit log',
      'POST /group/{groupId}/audit',
      { query: { from: '2026-11-01', to: '2026-11-07' } },
    ],
  ],
});
