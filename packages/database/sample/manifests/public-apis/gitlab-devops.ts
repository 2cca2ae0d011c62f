import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'gitlab-devops',
  record: 'gitlab.com',
  provider: 'GitLab',
  website: 'https://about.gitlab.com',
  date: '2026-11-10',
  version: '2.0.0',
  changes: [
    '改用第四版接口；第三版接口已由提供方停用。',
    'Moves to version 4 of the API; the provider has removed version 3.',
  ],
  selfHosted: 'optional',
  categories: ['developer-tools', 'cloud-infrastructure'],
  scenarios: ['cloud-migration', 'security-operations'],
  industries: ['I', 'J', 'C'],
  regions: ['CN', 'SG', 'US', 'DE'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['container-platform'],
  api: { baseUrl: 'https://gitlab.com/api/v4', documentation: 'https://docs.gitlab.com/ee/api' },
  schemes: [
    apiKey('header PRIVATE-TOKEN', 'GITLAB_TOKEN', [
      '在用户设置中创建访问令牌，按需勾选权限',
      'Create an access token in the user settings with the rights needed',
    ]),
  ],
  test: 'GET /user',
  days: [2, 8, 2],
  data: ['account', 'content'],
  zh: {
    name: 'GitLab 研发流水线',
    tagline: '需求、代码、流水线与发布记录串成一条线',
    summary:
      '连接 GitLab 的项目、合并请求与流水线，把发布结果写回变更单，审计时能从一次上线追溯到代码与审批人。',
    sections: [
      ['适合谁', '代码托管在 GitLab、变更审批在另一套系统的研发与运维团队。'],
      ['能做什么', '- 变更单批准后触发流水线\n- 读取流水线结果并写回\n- 校验流水线配置，提前发现错误'],
      ['部署方式', '默认指向 gitlab.com，自建实例只需更换接口地址。内网实例可由集成平台的本地代理访问。'],
    ],
    highlights: ['一次上线可追溯到代码与审批', '支持自建实例', '流水线配置可预检'],
    keywords: ['DevOps', '研发', '流水线', '代码', '持续集成', '云计算'],
    faq: [
      ['自建版本有要求吗？', '需支持第四版接口，请以实例版本的文档为准。'],
      ['令牌需要哪些权限？', '只读查询用 read_api，触发流水线需要 api 权限，建议使用项目级令牌。'],
    ],
  },
  en: {
    name: 'GitLab delivery pipeline',
    tagline: 'One line from request to code, pipeline and release',
    summary:
      'Connects GitLab projects, merge requests and pipelines and writes the result to the change record, so that an audit can trace a release to code and approver.',
    sections: [
      [
        'Who it is for',
        'Development and operations teams with code in GitLab and change approval elsewhere.',
      ],
      [
        'What it does',
        '- Starts a pipeline when a change is approved\n- Reads the result and writes it back\n- Checks the pipeline configuration beforehand',
      ],
      [
        'Deployment',
        'Points to gitlab.com by default; for your own instance change the address. Instances inside the network are reached through the local agent of the integration platform.',
      ],
    ],
    highlights: [
      'A release can be traced to code and approval',
      'Works with your own instance',
      'Configuration checked beforehand',
    ],
    keywords: ['DevOps', 'CI/CD', 'pipelines', 'code', 'releases'],
    faq: [
      ['What must our own instance have?', 'Version 4 of the API; see the documentation of your version.'],
      [
        'Which rights does the token need?',
        'read_api for queries, api to start pipelines. Prefer a token of the project.',
      ],
    ],
  },
  actions: [
    [
      'run-pipeline',
      '触发流水线',
      'Run a pipeline',
      'POST /projects/{id}/pipeline',
      { body: { ref: 'main' } },
    ],
    ['get-pipeline', '查询流水线', 'Get a pipeline', 'GET /projects/{id}/pipelines/{pipeline_id}'],
    [
      'lint-configuration',
      '校验流水线配置',
      'Check a configuration',
      'POST /projects/{id}/ci/lint',
      { body: { content: 'test: {script: "true"}' } },
    ],
  ],
});
