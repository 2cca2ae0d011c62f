import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'pendo-feedback',
  record: 'pendo.io',
  provider: 'Pendo',
  website: 'https://www.pendo.io',
  date: '2026-07-16',
  categories: ['customer-service', 'productivity'],
  scenarios: ['customer-growth'],
  industries: ['I'],
  regions: ['US', 'GB', 'DE'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.feedback.eu.pendo.io' },
  schemes: [
    apiKey('header auth-token', 'PENDO_TOKEN', ['在反馈设置中生成', 'Generate it in the feedback settings']),
  ],
  test: 'GET /accounts',
  days: [2, 6, 2],
  data: ['account', 'contact', 'content'],
  zh: {
    name: 'Pendo 需求反馈',
    tagline: '把客服和销售听到的需求汇到一处排序',
    summary:
      '把客服工单、销售记录里的功能需求写入 Pendo Feedback，按客户和价值排序，产品上线后可回头通知提出者。',
    sections: [
      ['适合谁', '软件企业的产品与客户成功团队，需求散落在聊天、邮件和工单里。'],
      ['能做什么', '- 查询客户账号与标签\n- 为客户账号打标签，便于分组统计\n- 汇总评论，供产品评审使用'],
      ['落地建议', '先约定什么算需求、谁有权登记，再接系统。每月公开一次处理结果，客户才会继续反馈。'],
    ],
    highlights: ['需求与客户账号对应', '标签分组，优先级有据', '处理结果可以回告客户'],
    keywords: ['需求管理', '产品反馈', '客户成功', '客服', 'CRM'],
    faq: [
      ['能和工单系统互通吗？', '可以，通过集成平台在工单上加“登记需求”动作即可。'],
      ['客户能看到其他人的需求吗？', '由 Pendo 中的可见性设置决定。'],
    ],
  },
  en: {
    name: 'Pendo product feedback',
    tagline: 'Bring requests heard by support and sales to one ranked list',
    summary:
      'Writes feature requests from tickets and sales notes to Pendo Feedback, ranks them by customer and value, and lets you report back after release.',
    sections: [
      [
        'Who it is for',
        'Product and customer-success teams of software companies whose requests hide in chats, mail and tickets.',
      ],
      [
        'What it does',
        '- Looks up customer accounts and their tags\n- Tags accounts so that requests can be grouped\n- Collects comments for the product review',
      ],
      [
        'Advice',
        'Agree first what counts as a request and who may enter one. Publish what became of them each month, or customers will stop asking.',
      ],
    ],
    highlights: ['Requests tied to customer accounts', 'Tags give priorities a basis', 'Customers hear back'],
    keywords: ['product feedback', 'feature requests', 'customer success', 'support', 'roadmap'],
    faq: [
      ['Can it work with our ticket desk?', 'Yes, by a "log request" step on the integration platform.'],
      ['Do customers see the requests of others?', 'The visibility settings in Pendo decide.'],
    ],
  },
  actions: [
    ['list-accounts', '查询客户账号', 'Query accounts', 'GET /accounts'],
    [
      'set-tags',
      '设置账号标签',
      'Set account tags',
      'POST /accounts/{id}/tags',
      { body: { tags: ['manufacturing'] } },
    ],
    ['list-comments', '读取评论', 'List comments', 'GET /comments'],
  ],
});
