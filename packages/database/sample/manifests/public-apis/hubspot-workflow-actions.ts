import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'hubspot-workflow-actions',
  record: 'hubapi.com/automation',
  provider: 'HubSpot',
  website: 'https://www.hubspot.com',
  date: '2026-10-22',
  version: '1.1.0',
  changes: ['支持批量回写执行结果。', 'Results can be written back in batches.'],
  categories: ['crm', 'marketing'],
  scenarios: ['customer-growth', 'sales-enablement'],
  industries: ['I', 'L', 'F'],
  regions: ['US', 'GB', 'SG', 'DE'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['integration-platform'],
  api: { baseUrl: 'https://api.hubapi.com', documentation: 'https://developers.hubspot.com' },
  moreHosts: ['app.hubspot.com'],
  schemes: [
    oauth('https://app.hubspot.com/oauth/authorize', 'https://api.hubapi.com/oauth/v1/token', [
      '在 HubSpot 开发者账号中创建应用',
      'Create an app in a HubSpot developer account',
    ]),
  ],
  scopes: [['automation', '注册和执行工作流动作', 'To register and run workflow actions']],
  test: 'GET /oauth/v1/access-tokens/{token}',
  days: [3, 10, 3],
  data: ['contact', 'account', 'usage'],
  zh: {
    name: 'HubSpot 工作流动作',
    tagline: '让 CRM 里的线索触发你自己的业务系统',
    summary:
      '在 HubSpot 工作流中加入自定义动作：线索达到条件时调用报价、开户、派单等内部系统，并把结果写回联系人记录。',
    sections: [
      ['适合谁', '销售与市场使用 HubSpot、履约在自有系统的企业，线索流转靠人工转抄。'],
      [
        '能做什么',
        '- 注册自定义动作及其输入字段\n- 工作流执行时调用内部接口\n- 单条或批量回写结果，驱动后续分支',
      ],
      [
        '接入步骤',
        '1. 在开发者账号创建应用并取得授权。\n2. 定义动作字段，发布为草稿。\n3. 用测试联系人走完整个工作流再正式发布。',
      ],
    ],
    highlights: ['线索条件直接触发内部流程', '支持异步回写结果', '动作以草稿发布，可先试后用'],
    keywords: ['CRM', '客户关系管理', '营销自动化', '线索', '工作流'],
    faq: [
      ['动作执行时间较长怎么办？', '先返回“处理中”，完成后再调用回写接口，工作流会等待结果。'],
      ['会修改联系人资料吗？', '只写回动作输出字段，其他资料由工作流自行决定。'],
    ],
  },
  en: {
    name: 'HubSpot workflow actions',
    tagline: 'Let leads in the CRM start your own systems',
    summary:
      'Adds custom actions to HubSpot workflows: when a lead qualifies, quoting, account opening or dispatch runs in your system and the result returns to the contact.',
    sections: [
      [
        'Who it is for',
        'Companies that sell and market in HubSpot and deliver in their own systems, with people copying leads across.',
      ],
      [
        'What it does',
        '- Registers an action with its input fields\n- Calls your system when a workflow reaches it\n- Writes results back one by one or in batches so that branches can follow',
      ],
      [
        'How to connect',
        '1. Create an app in a developer account and grant access.\n2. Define the fields and publish as a draft.\n3. Walk a test contact through the workflow before release.',
      ],
    ],
    highlights: [
      'Qualified leads start your process',
      'Results may come later',
      'Published as a draft first',
    ],
    keywords: ['CRM', 'marketing automation', 'leads', 'workflow', 'sales'],
    faq: [
      [
        'What if the action takes long?',
        'Answer that it is running and complete the callback later; the workflow waits.',
      ],
      [
        'Does it change contacts?',
        'Only the output fields of the action. Everything else is up to the workflow.',
      ],
    ],
  },
  actions: [
    [
      'create-definition',
      '注册动作',
      'Register an action',
      'POST /automation/v4/actions/{appId}',
      { body: { actionUrl: 'https://hooks.example.com/quote', published: false }, scopes: ['automation'] },
    ],
    [
      'complete-callback',
      '回写结果',
      'Complete a callback',
      'POST /automation/v4/actions/callbacks/{callbackId}/complete',
      { body: { outputFields: { status: 'quoted' } }, scopes: ['automation'] },
    ],
  ],
});
