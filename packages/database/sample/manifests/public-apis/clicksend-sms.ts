import { publicApi } from '../../define/integration.ts';
import { basic } from '../../define/schemes.ts';

export default publicApi({
  slug: 'clicksend-sms',
  record: 'clicksend.com',
  provider: 'ClickSend',
  website: 'https://www.clicksend.com',
  date: '2026-10-28',
  version: '1.3.0',
  changes: ['新增退订名单同步。', 'Keeps the opt-out list in step.'],
  categories: ['communications', 'marketing'],
  scenarios: ['customer-growth', 'order-fulfilment'],
  industries: ['F', 'G', 'H', 'Q'],
  regions: ['AU', 'US', 'GB', 'SG'],
  companySizes: ['micro', 'small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['integration-platform'],
  api: { baseUrl: 'https://rest.clicksend.com/v3', documentation: 'https://developers.clicksend.com' },
  schemes: [
    basic('CLICKSEND_CREDENTIALS', [
      '用户名加接口密钥，在控制台查看',
      'User name and API key from the dashboard',
    ]),
  ],
  test: 'GET /account',
  days: [1, 4, 1],
  data: ['contact', 'content'],
  zh: {
    name: 'ClickSend 海外短信',
    tagline: '验证码、物流通知和会员短信发到全球手机',
    summary:
      '通过 ClickSend 向海外手机号发送通知短信，查询送达结果并同步退订名单，适合跨境电商、物流与酒店的客户触达。',
    sections: [
      ['适合谁', '客户在海外、需要稳定送达通知短信的企业。国内短信请使用具备资质的国内通道。'],
      ['能做什么', '- 单条或批量发送短信\n- 查询送达与计费结果\n- 同步退订名单，避免打扰已退订的客户'],
      ['发送规范', '营销短信必须取得收件人同意并提供退订方式。各国对发送时段和签名另有规定，发送前请核对。'],
    ],
    highlights: ['单条、批量同一接口', '送达结果可查', '退订名单自动同步'],
    keywords: ['短信', 'SMS', '验证码', '通知', '会员触达'],
    faq: [
      ['能发国内手机号吗？', '本模板面向海外号码。国内发送受签名与模板报备要求约束，请选用国内通道。'],
      ['如何处理退订？', '收到退订后立即写入名单，后续发送会自动跳过。'],
    ],
  },
  en: {
    name: 'ClickSend SMS',
    tagline: 'Codes, delivery notices and member messages to phones worldwide',
    summary:
      'Sends text messages through ClickSend, reads delivery results and keeps the opt-out list in step. For commerce, logistics and hotels.',
    sections: [
      [
        'Who it is for',
        'Companies whose customers live abroad and who need notices to arrive. For numbers in mainland China use a licensed domestic channel.',
      ],
      [
        'What it does',
        '- Sends one message or a batch\n- Reads delivery and billing results\n- Keeps the opt-out list in step so that nobody is bothered twice',
      ],
      [
        'Rules for sending',
        'Marketing needs consent and a way out. Countries also limit sending hours and sender names; check before you send.',
      ],
    ],
    highlights: [
      'One call for single messages and batches',
      'Delivery results on file',
      'Opt-outs are respected by default',
    ],
    keywords: ['SMS', 'text messages', 'notifications', 'one-time codes', 'marketing'],
    faq: [
      [
        'Can it reach numbers in mainland China?',
        'It is meant for numbers elsewhere. Domestic sending needs registered signatures and templates.',
      ],
      ['What happens on opt-out?', 'The number goes on the list at once and later sends skip it.'],
    ],
  },
  actions: [
    [
      'send-sms',
      '发送短信',
      'Send messages',
      'POST /sms/send',
      { body: { messages: [{ to: '+61411111111', body: 'Your parcel is on its way.' }] } },
    ],
    ['list-history', '查询送达结果', 'List sent messages', 'GET /sms/history', { query: { page: 1 } }],
    ['list-inbound', '读取回复', 'List replies', 'GET /sms/inbound'],
  ],
});
