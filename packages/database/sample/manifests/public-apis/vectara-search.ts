import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'vectara-search',
  record: 'vectara.io',
  provider: 'Vectara',
  website: 'https://vectara.com',
  date: '2026-10-09',
  categories: ['ai', 'data-management'],
  scenarios: ['knowledge-base', 'intelligent-customer-service'],
  industries: ['I', 'J', 'M'],
  regions: ['US', 'SG', 'GB'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.vectara.io', documentation: 'https://docs.vectara.com' },
  schemes: [
    apiKey('header x-api-key', 'VECTARA_KEY', [
      '在控制台的授权页面创建',
      'Create it on the authorisation page of the console',
    ]),
  ],
  test: 'POST /v1/list-corpora',
  days: [3, 10, 4],
  data: ['content'],
  zh: {
    name: 'Vectara 语义检索',
    tagline: '用自然语言在企业文档里找答案',
    summary:
      '把制度、手册和工单结论写入 Vectara 语料库，员工与客服用口语提问即可找到对应段落，适合作为智能客服的检索底座。',
    sections: [
      ['适合谁', '资料多、关键词搜索总是找不到的客服中心和技术支持团队。'],
      ['能做什么', '- 按业务线建立语料库\n- 写入、更新和删除文档\n- 用自然语言查询，返回原文段落与相关度'],
      [
        '上线要点',
        '从最常被问到的一百个问题开始准备资料，每周根据“没有找到”的提问补充内容，比一次导入全部文档更有效。',
      ],
    ],
    highlights: ['口语提问也能命中原文', '按语料库隔离不同业务线', '返回出处，便于人工核对'],
    keywords: ['语义检索', '知识库', '智能客服', '搜索', '人工智能'],
    faq: [
      ['支持中文资料吗？', '支持多语言检索，正式使用前请用自己的资料评测效果。'],
      ['文档删除后还能搜到吗？', '删除接口执行完成后不再返回该文档。'],
    ],
  },
  en: {
    name: 'Vectara semantic search',
    tagline: 'Find answers in company documents by asking',
    summary:
      'Loads policies, manuals and resolved tickets into Vectara so that staff and agents find the right passage by asking in plain words.',
    sections: [
      [
        'Who it is for',
        'Contact centres and support teams with plenty of documents and a keyword search that never finds them.',
      ],
      [
        'What it does',
        '- Keeps one corpus for each line of business\n- Adds, updates and removes documents\n- Answers a plain question with passages and their scores',
      ],
      [
        'Going live',
        'Start with the hundred questions asked most often. Adding content each week for questions that found nothing beats importing everything once.',
      ],
    ],
    highlights: [
      'Plain questions reach the original text',
      'One corpus for each line of business',
      'Sources come back for a human check',
    ],
    keywords: ['semantic search', 'knowledge base', 'AI', 'retrieval', 'support'],
    faq: [
      [
        'Does it handle Chinese documents?',
        'It searches many languages. Test it on your own documents before you rely on it.',
      ],
      ['Can a removed document still be found?', 'Not once the delete call has completed.'],
    ],
  },
  actions: [
    [
      'query',
      '语义查询',
      'Query a corpus',
      'POST /v1/query',
      { body: { query: [{ query: 'How do I return an item?', numResults: 5 }] } },
    ],
    [
      'index-document',
      '写入文档',
      'Index a document',
      'POST /v1/index',
      { body: { corpusId: 1, document: { documentId: 'policy-7', title: 'Returns' } } },
    ],
    [
      'delete-document',
      '删除文档',
      'Delete a document',
      'POST /v1/delete-doc',
      { body: { corpusId: 1, documentId: 'policy-7' } },
    ],
  ],
});
