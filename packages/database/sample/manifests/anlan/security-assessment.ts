import { service } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default service({
  publisher: 'anlan',
  slug: 'security-assessment',
  date: '2026-11-02',
  version: '1.4.0',
  changes: ['报告新增整改复测结论。', 'Reports now include the result of the retest.'],
  categories: ['security'],
  scenarios: ['security-operations', 'compliance-audit'],
  industries: ['F', 'I', 'J', 'Q', 'S'],
  regions: ['110000', '310000', '330000', '440000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['cloud-server', 'identity-service'],
  team: [
    ['评估工程师', 'Assessment engineer', 9],
    ['代码审计工程师', 'Code auditor', 3],
    ['项目经理', 'Project manager', 2],
  ],
  pricing: price('flat', [
    [
      'basic',
      '单系统',
      'One system',
      36000,
      'once',
      [
        ['一次评估与一次复测', 'One assessment and one retest'],
        ['风险分级报告', 'Report with risk levels'],
      ],
    ],
    [
      'annual',
      '年度',
      'Yearly',
      128000,
      'year',
      [
        ['四个系统', 'Four systems'],
        ['季度复核', 'Quarterly review'],
      ],
    ],
  ]),
  days: [8, 20, 4],
  cost: 'included',
  phases: [
    ['scope', '授权与范围', 'Scope', 2, [['书面授权与测试范围', 'Written authorisation and scope']]],
    ['test', '评估测试', 'Testing', 9, [['问题清单与复现步骤', 'Findings with steps to reproduce']]],
    ['retest', '整改复测', 'Retest', 4, [['复测报告', 'Retest report']]],
  ],
  notIncluded: [
    ['等级保护测评（须由持证机构完成）', 'Statutory grading tests, which licensed bodies carry out'],
    ['漏洞修复开发', 'Development of fixes'],
  ],
  acceptance: [
    [
      'reproduce',
      ['每个中高危问题附复现步骤与影响说明', 'Each serious finding has steps to reproduce and its effect'],
      ['报告评审', 'Report review'],
    ],
    [
      'retest',
      ['整改后复测，结论逐条写明', 'After fixes each finding is retested and concluded'],
      ['复测报告', 'Retest report'],
    ],
  ],
  data: ['device', 'content'],
  zh: {
    name: '应用与云环境安全评估',
    tagline: '授权测试、逐条复现、改完复测',
    summary:
      '在书面授权范围内评估应用、接口与云计算环境配置，给出可复现的问题与分级建议，整改后免费复测一次。',
    sections: [
      ['适合谁', '新系统上线前、重要改版后，或客户与监管要求提供安全评估材料的单位。'],
      ['我们做什么', '配置核查、接口与权限测试、常见漏洞验证、必要时代码抽查，并与研发一起确认修复方案。'],
      ['测试约束', '只在授权范围与时间窗口内进行，不做拒绝服务测试，不保留业务数据。'],
      ['说明', '本服务不是等级保护测评，也不颁发证书；报告只对测试时的版本负责。'],
    ],
    highlights: ['书面授权，范围明确', '问题可复现', '整改后复测'],
    keywords: ['安全评估', '渗透测试', '漏洞', '云计算', '上线前检查', '合规'],
    faq: [
      ['会影响业务吗？', '选择低峰窗口，破坏性测试不做；发现异常立即停止并通知。'],
      ['报告可以给客户看吗？', '可以，按需出具脱敏版本。'],
    ],
  },
  en: {
    name: 'Application and cloud security review',
    tagline: 'Authorised, reproducible, retested',
    summary:
      'Assesses applications, APIs and cloud settings within a written authorisation, with reproducible findings by risk and one retest after your fixes.',
    sections: [
      [
        'Who it is for',
        'Organisations before a launch, after a major change, or asked for an assessment by customers or regulators.',
      ],
      [
        'What we do',
        'Review settings, test APIs and rights, verify common flaws, sample code where needed and settle fixes with your developers.',
      ],
      [
        'Limits of testing',
        'Only in the authorised scope and window, no denial of service, no business data kept.',
      ],
      [
        'Please note',
        'This is no statutory grading test and grants no certificate. The report stands for the version tested.',
      ],
    ],
    highlights: ['Written authorisation and scope', 'Findings can be reproduced', 'Retested after fixes'],
    keywords: ['security assessment', 'penetration test', 'vulnerabilities', 'cloud', 'compliance'],
    faq: [
      [
        'Does it disturb business?',
        'We choose quiet hours, run nothing destructive, and stop and call at any sign of trouble.',
      ],
      ['May customers see the report?', 'Yes. A redacted version is available.'],
    ],
  },
});
