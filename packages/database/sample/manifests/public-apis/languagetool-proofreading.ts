import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'languagetool-proofreading',
  record: 'languagetool.org',
  provider: 'LanguageTool',
  website: 'https://languagetool.org',
  date: '2026-05-20',
  selfHosted: 'optional',
  categories: ['productivity', 'content'],
  scenarios: ['document-processing', 'sales-enablement'],
  industries: ['P', 'R', 'M', 'L'],
  regions: ['CN', 'SG', 'DE'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud', 'on_premises'],
  api: { baseUrl: 'https://api.languagetoolplus.com/v2', documentation: 'https://dev.languagetool.org' },
  schemes: [
    apiKey('query apiKey', 'LANGUAGETOOL_KEY', [
      '仅使用托管服务时需要，自行部署时留空',
      'Only for the hosted service; leave empty when self-hosted',
    ]),
  ],
  test: 'GET /languages',
  days: [1, 3, 1],
  data: ['content'],
  zh: {
    name: 'LanguageTool 外文校对',
    tagline: '发出前检查外文邮件、文案的拼写与语法',
    summary:
      '把 LanguageTool 接入客服回复、外贸邮件和文案编辑器，发送前提示拼写、语法与用词问题，可部署在企业内网。',
    sections: [
      ['适合谁', '经常写外文邮件的外贸、客服与编辑团队，尤其是文稿不便发往外部服务的企业。'],
      ['能做什么', '- 检查一段文字并给出修改建议\n- 查询支持的语言\n- 维护企业词典，避免把品牌名当作错词'],
      ['部署方式', '可使用提供方的托管服务，也可在自有云服务器上运行开源版本。文稿敏感时建议自行部署。'],
    ],
    highlights: ['可部署在企业内网', '支持自定义词典', '给出建议，不擅自改稿'],
    keywords: ['校对', '语法检查', '外贸', '翻译', '写作'],
    faq: [
      ['能校对中文吗？', '支持中文但规则有限，建议主要用于英语、德语等语言。'],
      ['自行部署需要多大服务器？', '取决于语言数量与并发，请以官方部署文档的建议为准。'],
    ],
  },
  en: {
    name: 'LanguageTool proofreading',
    tagline: 'Check spelling and grammar before foreign-language mail goes out',
    summary:
      'Adds LanguageTool to support replies, trade mail and editors: spelling, grammar and wording are checked before sending, on your own servers if you like.',
    sections: [
      [
        'Who it is for',
        'Trade, support and editorial teams who write in other languages, above all where texts must not leave the company.',
      ],
      [
        'What it does',
        '- Checks a text and suggests corrections\n- Lists the languages it knows\n- Keeps a company dictionary so that brand names are not marked',
      ],
      [
        'Deployment',
        'Use the hosted service or run the open-source edition on your own server. For sensitive texts host it yourself.',
      ],
    ],
    highlights: ['Runs inside your network', 'Own dictionary', 'Suggests, never rewrites'],
    keywords: ['proofreading', 'grammar', 'spelling', 'writing', 'translation'],
    faq: [
      [
        'Does it check Chinese?',
        'With few rules. It is best for English, German and other European languages.',
      ],
      [
        'What server does self-hosting need?',
        'That depends on languages and load; see the deployment notes of the project.',
      ],
    ],
  },
  actions: [
    [
      'check-text',
      '检查文字',
      'Check a text',
      'POST /check',
      { body: { text: 'This are a test.', language: 'en-GB' } },
    ],
    ['add-word', '添加词条', 'Add a word', 'POST /words/add', { body: { word: 'Headwater' } }],
  ],
});
