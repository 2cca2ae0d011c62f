import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'pandorabots-chatbot',
  record: 'pandorabots.com',
  provider: 'Pandorabots',
  website: 'https://home.pandorabots.com',
  date: '2026-06-25',
  categories: ['customer-service', 'ai'],
  scenarios: ['intelligent-customer-service'],
  industries: ['F', 'H', 'S'],
  regions: ['US', 'SG'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://aiaas.pandorabots.com', documentation: 'https://developer.pandorabots.com' },
  schemes: [
    apiKey('query user_key', 'PANDORABOTS_KEY', ['注册开发者账号后取得', 'Comes with a developer account']),
  ],
  test: 'GET /bot/{app_id}',
  days: [3, 10, 4],
  data: ['content'],
  zh: {
    name: 'Pandorabots 客服机器人',
    tagline: '规则明确、答案固定的在线问答机器人',
    summary:
      '用 AIML 规则编写问答，托管在 Pandorabots，通过接口嵌入网站或应用，适合答案固定、不希望机器人自由发挥的客服场景。',
    sections: [
      ['适合谁', '常见问题稳定、对答案准确性要求高的客服团队，例如营业时间、办理材料、退换货规则。'],
      [
        '能做什么',
        '- 创建机器人并上传规则文件\n- 编译校验，发现规则冲突\n- 在网页或应用内与用户对话，答不上来时转人工',
      ],
      [
        '与大模型的区别',
        '回答完全由规则决定，不会生成规则之外的内容。维护量随问题数量增长，问题超过数百条时建议改用检索式方案。',
      ],
    ],
    highlights: ['答案由规则决定，结果可预期', '上线前可编译校验', '答不上来时转人工'],
    keywords: ['智能客服', '客服', '聊天机器人', '问答', '自助服务'],
    faq: [
      ['支持中文吗？', '可以编写中文规则，但需要自行处理分词与同义说法，工作量请提前评估。'],
      ['能和人工坐席衔接吗？', '可以。由接入方在未命中规则时把会话转给坐席系统。'],
    ],
  },
  en: {
    name: 'Pandorabots support bot',
    tagline: 'A question-and-answer bot with fixed rules and fixed answers',
    summary:
      'Questions and answers written in AIML, hosted on Pandorabots and embedded in a site or app. For support desks that want no improvised answers.',
    sections: [
      [
        'Who it is for',
        'Teams with stable questions and answers that must be exact: opening hours, documents to bring, return rules.',
      ],
      [
        'What it does',
        '- Creates a bot and uploads its rules\n- Compiles them and reports conflicts\n- Talks to visitors and hands over when no rule fits',
      ],
      [
        'How it differs from a language model',
        'Rules alone decide the answer; nothing else is ever said. Upkeep grows with the number of questions, so beyond a few hundred consider retrieval.',
      ],
    ],
    highlights: [
      'Rules decide, so answers are predictable',
      'Compiled and checked before going live',
      'Hands over to a person when unsure',
    ],
    keywords: ['chatbot', 'customer service', 'support', 'self-service', 'FAQ'],
    faq: [
      [
        'Does it work in Chinese?',
        'Rules can be written in Chinese, but you handle segmentation and synonyms yourself. Estimate that effort first.',
      ],
      [
        'Can it hand over to an agent?',
        'Yes. When no rule fits, your side passes the conversation to the agent desk.',
      ],
    ],
  },
  actions: [
    [
      'talk',
      '发送一句话',
      'Say something to a bot',
      'POST /atalk/{app_id}/{botname}',
      { query: { input: 'What are your opening hours?' } },
    ],
    ['list-bots', '机器人列表', 'List bots', 'GET /bot/{app_id}'],
    ['verify-bot', '编译校验', 'Compile a bot', 'GET /bot/{app_id}/{botname}/verify'],
  ],
});
