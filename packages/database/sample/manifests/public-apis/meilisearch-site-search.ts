import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'meilisearch-site-search',
  record: 'meilisearch.com',
  provider: 'Meilisearch',
  website: 'https://www.meilisearch.com',
  date: '2026-08-19',
  selfHosted: true,
  categories: ['developer-tools', 'commerce'],
  scenarios: ['omnichannel-retail', 'knowledge-base'],
  industries: ['F', 'I', 'P'],
  regions: ['CN', 'SG', 'FR'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud', 'on_premises'],
  buildsOn: ['cloud-server', 'container-platform'],
  api: {
    baseUrl: 'https://search.sample.headwater.example',
    documentation: 'https://www.meilisearch.com/docs',
  },
  schemes: [
    bearer('MEILISEARCH_KEY', [
      '启动时设置主密钥，再由它签发检索密钥',
      'Set a master key at start and derive search keys from it',
    ]),
  ],
  test: 'GET /health',
  days: [1, 5, 2],
  data: ['content'],
  zh: {
    name: 'Meilisearch 站内搜索',
    tagline: '商品与文档搜索，容错输入，毫秒级返回',
    summary:
      '自行部署 Meilisearch，把商品、文档同步进索引，为网站和应用提供容错的站内搜索与筛选，数据不出自己的服务器。',
    sections: [
      ['适合谁', '站内搜索不好用、又不希望把商品数据交给外部服务的电商与内容网站。'],
      ['能做什么', '- 建立与更新索引\n- 搜索、筛选和排序\n- 导出数据用于备份与升级'],
      ['部署说明', '清单中的地址是保留域名，请换成自己的实例。生产环境必须设置主密钥，前端只使用检索密钥。'],
    ],
    highlights: ['输入有误也能搜到', '数据留在自己的服务器', '检索密钥与管理密钥分离'],
    keywords: ['搜索', '站内搜索', '商品搜索', '检索', '开源'],
    faq: [
      ['支持中文分词吗？', '支持中文检索，效果请用自己的数据评测。'],
      ['需要多少内存？', '与文档数量和字段有关，请按官方建议留出余量。'],
    ],
  },
  en: {
    name: 'Meilisearch site search',
    tagline: 'Typo-tolerant search over products and documents',
    summary:
      'Hosts Meilisearch on your own servers and keeps products and documents in its index, for forgiving search and filters on site and in apps.',
    sections: [
      [
        'Who it is for',
        'Shops and content sites with poor search who do not want to hand product data to an outside service.',
      ],
      [
        'What it does',
        '- Creates and updates indexes\n- Searches, filters and sorts\n- Exports dumps for backup and upgrade',
      ],
      [
        'Deployment',
        'The address in the manifest is a reserved name; put your own instance there. Set a master key in production and give browsers a search key only.',
      ],
    ],
    highlights: [
      'Forgives typing errors',
      'Data stays on your servers',
      'Search key apart from the master key',
    ],
    keywords: ['search', 'site search', 'product search', 'open source', 'index'],
    faq: [
      ['Does it split Chinese words?', 'It searches Chinese. Measure it on your own data.'],
      [
        'How much memory does it need?',
        'That depends on documents and fields; follow the advice of the project.',
      ],
    ],
  },
  actions: [
    [
      'search',
      '搜索',
      'Search an index',
      'POST /indexes/{index_uid}/search',
      { body: { q: 'kettle', limit: 20 } },
    ],
    [
      'add-documents',
      '写入文档',
      'Add documents',
      'POST /indexes/{index_uid}/documents',
      { body: { documents: [{ id: 1, title: 'Kettle' }] } },
    ],
    ['create-dump', '创建备份', 'Create a dump', 'POST /dumps'],
  ],
});
