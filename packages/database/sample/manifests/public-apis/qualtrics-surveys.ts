import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'qualtrics-surveys',
  record: 'qualtrics.com',
  provider: 'Qualtrics',
  website: 'https://www.qualtrics.com',
  date: '2026-08-31',
  categories: ['customer-service', 'analytics'],
  scenarios: ['customer-growth', 'intelligent-customer-service'],
  industries: ['F', 'H', 'Q', 'L'],
  regions: ['US', 'GB', 'DE', 'SG'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://fra1.qualtrics.com/API/v3', documentation: 'https://api.qualtrics.com' },
  schemes: [
    apiKey('header X-API-TOKEN', 'QUALTRICS_TOKEN', [
      '在账号设置的 Qualtrics IDs 页面生成',
      'Generate it on the Qualtrics IDs page of the account settings',
    ]),
  ],
  test: 'GET /whoami',
  days: [2, 8, 3],
  data: ['contact', 'content'],
  zh: {
    name: 'Qualtrics 满意度调查',
    tagline: '服务结束后自动发问卷，答卷实时回流',
    summary:
      '在工单关闭、离店、出院等节点自动生成专属问卷链接，答卷提交后实时回传，用于满意度统计和差评跟进。',
    sections: [
      ['适合谁', '希望把满意度调查嵌入服务流程、而不是每季度群发一次的服务型企业。'],
      [
        '能做什么',
        '- 为每位客户生成一次性问卷链接\n- 把联系人写入邮件列表\n- 订阅答卷事件，低分即时提醒负责人',
      ],
      [
        '接入步骤',
        '1. 在 Qualtrics 设计问卷，确定题目编号。\n2. 配置触发节点与发送间隔，避免重复打扰。\n3. 约定低分的处理人和时限。',
      ],
    ],
    highlights: ['在服务节点触发，而非定期群发', '一人一链接，答卷可对应到工单', '低分实时提醒'],
    keywords: ['问卷', '满意度', '客户体验', '客服', 'NPS', '数据分析'],
    faq: [
      ['接口地址为什么带地区？', 'Qualtrics 按数据中心区分地址，请改成自己账号所在的数据中心。'],
      ['可以匿名调查吗？', '可以使用匿名链接，但答卷无法对应到具体工单。'],
    ],
  },
  en: {
    name: 'Qualtrics satisfaction surveys',
    tagline: 'A survey at the end of each service, answers in real time',
    summary:
      'Creates a personal survey link when a ticket closes or a guest leaves and receives answers as they come, for satisfaction figures and follow-up.',
    sections: [
      [
        'Who it is for',
        'Service companies that want surveys inside the process and not as a quarterly mailing.',
      ],
      [
        'What it does',
        '- Creates a one-time link for each customer\n- Adds contacts to a mailing list\n- Subscribes to responses and alerts the owner of a low score',
      ],
      [
        'How to connect',
        '1. Design the survey and note the question ids.\n2. Set the moment and the interval so that nobody is asked too often.\n3. Agree who follows up low scores, and by when.',
      ],
    ],
    highlights: [
      'Asked at the moment of service',
      'One link per person, matched to the ticket',
      'Low scores raise an alert',
    ],
    keywords: ['survey', 'satisfaction', 'customer experience', 'NPS', 'analytics'],
    faq: [
      [
        'Why is there a region in the address?',
        'Qualtrics has one address for each data centre. Use the one of your account.',
      ],
      [
        'Can surveys be anonymous?',
        'Yes, with an anonymous link; answers then cannot be matched to a ticket.',
      ],
    ],
  },
  actions: [
    [
      'create-links',
      '生成问卷链接',
      'Create survey links',
      'POST /distributions',
      { body: { surveyId: 'SV_example', linkType: 'Individual', action: 'CreateDistribution' } },
    ],
    [
      'add-contact',
      '添加联系人',
      'Add a contact',
      'POST /directories/{DirectoryId}/mailinglists/{MailingListId}/contacts',
      { body: { email: 'guest@example.com' } },
    ],
    ['get-survey', '读取问卷', 'Get a survey', 'GET /survey-definitions/{SurveyId}'],
  ],
});
