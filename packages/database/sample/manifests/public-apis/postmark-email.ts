import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'postmark-email',
  record: 'postmarkapp.com/server',
  provider: 'Postmark',
  website: 'https://postmarkapp.com',
  date: '2026-10-15',
  categories: ['communications', 'developer-tools'],
  scenarios: ['order-fulfilment', 'customer-growth'],
  industries: ['F', 'I', 'L'],
  regions: ['US', 'GB', 'SG'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.postmarkapp.com', documentation: 'https://postmarkapp.com/developer' },
  schemes: [
    apiKey('header X-Postmark-Server-Token', 'POSTMARK_TOKEN', [
      '在服务器设置页复制令牌',
      'Copy the token from the server settings',
    ]),
  ],
  test: 'GET /deliverystats',
  days: [1, 3, 1],
  data: ['contact', 'content'],
  zh: {
    name: 'Postmark 事务邮件',
    tagline: '订单确认、密码重置等邮件稳定送达',
    summary:
      '用 Postmark 发送订单确认、密码重置、账单等事务邮件，集中查看退信原因，减少“没收到邮件”的客服来电。',
    sections: [
      ['适合谁', '自建邮件服务器经常被判为垃圾邮件、又说不清退信原因的产品团队。'],
      [
        '能做什么',
        '- 发送单封、批量和模板邮件\n- 查询退信及原因，重新激活误判的地址\n- 按邮件流区分通知与营销',
      ],
      [
        '接入步骤',
        '1. 验证发信域名，配置 DKIM 与退信域名。\n2. 用测试令牌发送，确认模板变量无缺漏。\n3. 切换正式令牌，观察一周退信情况。',
      ],
    ],
    highlights: ['退信原因一目了然', '模板与代码分离', '通知与营销分流发送'],
    keywords: ['邮件', '通知', '退信', '模板邮件', 'email'],
    faq: [
      ['能发营销邮件吗？', '可以使用广播邮件流，但须取得收件人同意并提供退订链接。'],
      ['邮件内容保留多久？', '由 Postmark 账号的保留期设置决定。'],
    ],
  },
  en: {
    name: 'Postmark transactional mail',
    tagline: 'Order confirmations and password resets that arrive',
    summary:
      'Sends order confirmations, resets and bills through Postmark and shows why mail bounced, so that fewer customers call about mail they never got.',
    sections: [
      [
        'Who it is for',
        'Product teams whose own mail server lands in spam folders without anyone knowing why.',
      ],
      [
        'What it does',
        '- Sends single, batch and template mail\n- Lists bounces with reasons and reactivates addresses blocked by mistake\n- Keeps notices and marketing in separate streams',
      ],
      [
        'How to connect',
        '1. Verify the sending domain with DKIM and a return path.\n2. Send with the test token and check every template variable.\n3. Switch to the live token and watch bounces for a week.',
      ],
    ],
    highlights: ['Bounces with reasons', 'Templates apart from code', 'Notices and marketing kept apart'],
    keywords: ['email', 'transactional mail', 'bounces', 'templates', 'notifications'],
    faq: [
      ['Can it send marketing?', 'Yes, on a broadcast stream, with consent and an unsubscribe link.'],
      ['How long is mail kept?', 'The retention setting of your Postmark account decides.'],
    ],
  },
  actions: [
    [
      'send-email',
      '发送邮件',
      'Send an e-mail',
      'POST /email',
      {
        body: {
          From: 'no-reply@example.com',
          To: 'buyer@example.com',
          Subject: 'Your order',
          TextBody: 'Thank you.',
        },
      },
    ],
    [
      'send-template-batch',
      '批量发送模板邮件',
      'Send template mail in a batch',
      'POST /email/batchWithTemplates',
      { body: { Messages: [{ TemplateAlias: 'order', To: 'buyer@example.com' }] } },
    ],
    ['list-bounces', '查询退信', 'List bounces', 'GET /bounces', { query: { count: 50, offset: 0 } }],
    ['activate-bounce', '重新激活地址', 'Activate a bounced address', 'PUT /bounces/{bounceid}/activate'],
  ],
});
