import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'yunqian',
  slug: 'delivery-pipeline',
  date: '2026-10-10',
  version: '1.2.0',
  changes: ['上线记录可按变更单导出。', 'Releases can be exported by change record.'],
  categories: ['developer-tools', 'security'],
  scenarios: ['security-operations', 'compliance-audit'],
  industries: ['I', 'J'],
  regions: ['110000', '310000', '330000', '440000'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['container-platform', 'observability-suite'],
  composes: [
    ['public-apis/gitlab-devops', '代码、合并请求与流水线', 'Code, merge requests and pipelines'],
    ['public-apis/snyk-vulnerabilities', '组件漏洞检查', 'Checks of components'],
    ['public-apis/splunk-oncall', '上线失败时的通知', 'Alerts on failed releases', 'optional'],
    ['zhiyong/go-live-coaching', '团队陪跑', 'Coaching of the team', 'optional'],
  ],
  pricing: price(
    'per_seat',
    [
      [
        'developer',
        '研发席位',
        'Developer',
        68,
        'month',
        [
          ['流水线模板', 'Pipeline templates'],
          ['上线记录与审计', 'Release records and audit'],
        ],
      ],
    ],
    { trialDays: 30 },
  ),
  days: [10, 25, 10],
  cost: { fixed: 36000 },
  phases: [
    ['baseline', '现状评估', 'Baseline', 5, [['研发过程现状', 'State of the delivery process']]],
    ['pilot', '样板项目', 'Pilot', 10, [['样板流水线', 'A pipeline as a model']]],
    ['spread', '推广', 'Spread', 6, [['模板与规范', 'Templates and rules']]],
  ],
  notIncluded: [
    ['应用重构', 'Refactoring of applications'],
    ['代码托管授权费', 'Licences of code hosting'],
  ],
  acceptance: [
    [
      'trace',
      [
        '任取一次上线，可追溯到变更单、代码与审批人',
        'Any release can be traced to change, code and approver',
      ],
      ['抽查五次', 'Five samples'],
    ],
    [
      'gate',
      [
        '含高危漏洞的构建被拦截，例外须审批',
        'Builds with critical flaws are stopped; exceptions need approval',
      ],
      ['注入测试', 'Injected test'],
    ],
  ],
  data: ['account', 'content'],
  abroad: [
    '漏洞检查使用境外服务时，仅发送组件清单，不上传源代码。',
    'If checking uses a service abroad, only the list of components is sent, never source code.',
  ],
  zh: {
    name: '研发交付流水线',
    tagline: '每一次上线都说得清、退得回',
    summary:
      '以样板流水线统一构建、检查、审批与发布，组件漏洞自动拦截，上线记录可按变更单追溯，适合受监管的软件团队。',
    sections: [
      ['要解决的问题', '各项目各有一套脚本，上线靠某个人；审计要材料时，说不清这次上线改了什么、谁批准的。'],
      [
        '怎么运作',
        '1. 用样板流水线统一构建与检查。\n2. 漏洞按级别拦截，例外走审批。\n3. 变更单批准后自动发布，失败自动通知。\n4. 上线记录与变更单一一对应。',
      ],
      ['落地方式', '先做一个样板项目，团队认可后再推广模板，不强制一次切换。'],
    ],
    highlights: ['上线可追溯到审批人', '高危漏洞自动拦截', '样板先行，模板推广'],
    keywords: ['DevOps', '流水线', '持续交付', '研发效能', '云计算', '安全左移'],
    faq: [
      ['必须用 GitLab 吗？', '样板以 GitLab 为例，其他平台需要评估接口能力。'],
      ['老项目怎么办？', '先纳入发布与记录，构建改造可按优先级逐步进行。'],
    ],
  },
  en: {
    name: 'Software delivery pipeline',
    tagline: 'Every release explained, every release reversible',
    summary:
      'Unifies build, checks, approval and release with a model pipeline, stops critical flaws and ties each release to its change record. For regulated software teams.',
    sections: [
      [
        'The problem',
        'Each project has its scripts and one person who can release. When auditors ask, nobody can say what changed and who approved.',
      ],
      [
        'How it works',
        '1. A model pipeline builds and checks.\n2. Flaws are stopped by level; exceptions need approval.\n3. An approved change releases by itself and failures page somebody.\n4. Releases and changes match one to one.',
      ],
      [
        'Introducing it',
        'One model project first. Templates spread when the team agrees; nobody is switched overnight.',
      ],
    ],
    highlights: [
      'Releases traced to approvers',
      'Critical flaws are stopped',
      'A model first, templates later',
    ],
    keywords: ['DevOps', 'CI/CD', 'delivery', 'audit', 'software'],
    faq: [
      ['Must it be GitLab?', 'The model uses GitLab. Other platforms are assessed by their interfaces.'],
      ['What about old projects?', 'They join release and records first; builds follow by priority.'],
    ],
  },
});
