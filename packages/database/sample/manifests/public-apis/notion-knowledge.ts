import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'notion-knowledge',
  record: 'notion.com',
  provider: 'Notion',
  website: 'https://www.notion.com',
  date: '2026-10-30',
  version: '1.2.0',
  changes: ['支持按数据库筛选条件增量同步。', 'Syncs increments by database filter.'],
  categories: ['productivity', 'collaboration'],
  scenarios: ['knowledge-base', 'document-processing'],
  industries: ['I', 'M', 'L', 'P'],
  regions: ['SG', 'US', 'JP', 'KR'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.notion.com', documentation: 'https://developers.notion.com' },
  schemes: [
    bearer('NOTION_TOKEN', [
      '创建内部集成后取得密钥，并把页面共享给该集成',
      'Create an internal integration and share the pages with it',
    ]),
  ],
  test: 'GET /v1/users/me',
  days: [1, 5, 1],
  data: ['content', 'account'],
  zh: {
    name: 'Notion 知识库同步',
    tagline: '把团队文档同步到客服与搜索系统',
    summary:
      '读取 Notion 中指定的页面和数据库，增量同步到企业搜索或客服知识库，让一线人员用到的始终是最新版本。',
    sections: [
      ['适合谁', '文档写在 Notion、客服或实施人员却在别的系统查资料的团队。'],
      ['能做什么', '- 查询数据库，按更新时间增量读取\n- 读取页面内容块\n- 在业务节点追加内容或评论'],
      ['权限说明', '集成只能看到主动共享给它的页面。建议单独建一个“对外知识”空间，避免误同步内部文档。'],
    ],
    highlights: ['只读取共享给集成的页面', '按更新时间增量同步', '支持追加内容与评论'],
    keywords: ['知识库', '文档', '协同', '笔记', '搜索'],
    faq: [
      ['会同步全部文档吗？', '不会，只有共享给集成的页面可见。'],
      ['删除的页面会怎样？', '下一次同步时标记为失效，不再出现在搜索结果中。'],
    ],
  },
  en: {
    name: 'Notion knowledge sync',
    tagline: 'Bring team documents to support and search',
    summary:
      'Reads chosen pages and databases from Notion and syncs changes to company search or the support knowledge base, so that the front line sees the latest version.',
    sections: [
      ['Who it is for', 'Teams that write in Notion while support and delivery look things up elsewhere.'],
      [
        'What it does',
        '- Queries a database for what has changed\n- Reads the blocks of a page\n- Appends content or comments from business steps',
      ],
      [
        'Rights',
        'The integration sees only pages that were shared with it. Keep a space of its own for what may leave the team.',
      ],
    ],
    highlights: ['Sees shared pages only', 'Syncs what has changed', 'Can append and comment'],
    keywords: ['knowledge base', 'documents', 'notes', 'search', 'collaboration'],
    faq: [
      ['Does it copy everything?', 'No, only the pages shared with the integration.'],
      ['What happens to deleted pages?', 'The next sync marks them and search stops showing them.'],
    ],
  },
  actions: [
    [
      'query-database',
      '查询数据库',
      'Query a database',
      'POST /v1/databases/{id}/query',
      { body: { page_size: 50 } },
    ],
    ['get-children', '读取内容块', 'Get block children', 'GET /v1/blocks/{id}/children'],
    [
      'append-children',
      '追加内容',
      'Append blocks',
      'PATCH /v1/blocks/{id}/children',
      { body: { children: [{ object: 'block', type: 'paragraph' }] } },
    ],
  ],
});
