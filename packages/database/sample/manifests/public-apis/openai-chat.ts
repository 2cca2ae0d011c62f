import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'openai-chat',
  record: 'openai.com',
  provider: 'OpenAI',
  website: 'https://openai.com',
  date: '2026-11-03',
  version: '2.0.0',
  changes: [
    '移除已停用的问答接口，改用对话接口。',
    'Drops the retired answers call in favour of chat completions.',
  ],
  categories: ['ai', 'customer-service'],
  scenarios: ['intelligent-customer-service', 'knowledge-base'],
  industries: ['F', 'I', 'L', 'M'],
  regions: ['SG', 'US', 'GB', 'JP'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['ai-platform'],
  api: { baseUrl: 'https://api.openai.com/v1', documentation: 'https://platform.openai.com/docs' },
  schemes: [bearer('OPENAI_API_KEY', ['在 OpenAI 平台的密钥页面创建', 'Create a key on the API keys page'])],
  test: 'GET /models',
  days: [2, 10, 3],
  data: ['content', 'contact'],
  zh: {
    name: 'OpenAI 对话与向量',
    tagline: '为海外业务的客服、检索和写作接入大语言模型',
    summary:
      '把 OpenAI 的对话与向量接口接入客服和知识库：先检索企业资料，再生成带出处的回答，适合服务对象在其开放地区的海外业务。',
    sections: [
      [
        '适合谁',
        '面向海外客户的客服、运营和产品团队。OpenAI 的服务有地区限制，境内业务请选择已备案的国内模型。',
      ],
      [
        '能做什么',
        '- 根据检索到的资料生成回答草稿\n- 把资料切片转为向量，支持语义检索\n- 将通话录音转写成文字',
      ],
      ['使用边界', '模型可能给出错误内容。对外回答应附资料出处，涉及价格、合同和健康的问题转给人工。'],
    ],
    highlights: ['先检索、后回答，附资料出处', '敏感问题转人工', '按地区启停，便于管控'],
    keywords: ['大模型', '人工智能', '智能客服', '客服', '知识库', 'GPT'],
    faq: [
      ['境内业务能用吗？', '不建议。请遵守提供方的地区限制和境内生成式人工智能服务的管理规定。'],
      ['会把客户资料发出去吗？', '会发送提问和检索到的片段。启用前请脱敏，并在隐私政策中说明。'],
    ],
  },
  en: {
    name: 'OpenAI chat and embeddings',
    tagline: 'Language models for support, search and drafting abroad',
    summary:
      'Brings OpenAI chat and embeddings to support desks and knowledge bases: retrieve your own documents first, then answer with sources.',
    sections: [
      [
        'Who it is for',
        'Support, operations and product teams that serve customers in the regions OpenAI supports.',
      ],
      [
        'What it does',
        '- Drafts an answer from the passages that were retrieved\n- Turns document passages into vectors for semantic search\n- Transcribes recorded calls',
      ],
      [
        'Limits of use',
        'Models make mistakes. Show the source with every answer and pass questions on prices, contracts and health to a person.',
      ],
    ],
    highlights: [
      'Retrieve first, answer second, with sources',
      'Sensitive questions go to a person',
      'Can be switched on by region',
    ],
    keywords: ['LLM', 'AI', 'chatbot', 'customer service', 'embeddings'],
    faq: [
      [
        'Is it available everywhere?',
        'No. OpenAI lists the supported countries; local rules on generative AI apply as well.',
      ],
      [
        'Is customer data sent out?',
        'The question and the retrieved passages are. Mask them first and say so in your privacy notice.',
      ],
    ],
  },
  actions: [
    [
      'chat',
      '生成回答',
      'Complete a chat',
      'POST /chat/completions',
      { body: { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'Hello' }] } },
    ],
    [
      'embed',
      '生成向量',
      'Create embeddings',
      'POST /embeddings',
      { body: { model: 'text-embedding-3-small', input: 'Refund policy' } },
    ],
  ],
});
