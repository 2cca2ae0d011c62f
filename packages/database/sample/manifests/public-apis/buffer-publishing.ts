import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'buffer-publishing',
  record: 'bufferapp.com',
  provider: 'Buffer',
  website: 'https://buffer.com',
  date: '2026-05-28',
  categories: ['marketing', 'content'],
  scenarios: ['content-distribution', 'customer-growth'],
  industries: ['R', 'F', 'H'],
  regions: ['US', 'GB', 'SG'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.bufferapp.com/1', documentation: 'https://buffer.com/developers/api' },
  moreHosts: ['bufferapp.com'],
  schemes: [
    oauth('https://bufferapp.com/oauth2/authorize', 'https://api.bufferapp.com/1/oauth2/token.json', [
      '在 Buffer 开发者页面登记应用',
      'Register an app on the Buffer developer page',
    ]),
  ],
  test: 'GET /user.json',
  days: [1, 5, 2],
  data: ['content', 'account'],
  zh: {
    name: 'Buffer 社媒排期',
    tagline: '在内容系统里完成海外社媒的排期与复盘',
    summary:
      '把审核通过的内容推送到 Buffer 排期，按账号查看待发与已发列表，汇总互动数据，适合多账号运营的出海品牌。',
    sections: [
      ['适合谁', '运营多个海外社媒账号、内容需要内部审核后才能发布的品牌与媒体。'],
      ['能做什么', '- 查看各账号的发布时段\n- 调整待发内容的顺序\n- 读取已发内容，回收互动数据'],
      ['注意事项', '接口版本较早，新应用的开放情况以提供方说明为准；正式立项前请先确认能否取得授权。'],
    ],
    highlights: ['审核通过后再进入排期', '多账号集中查看', '已发内容可回收复盘'],
    keywords: ['社交媒体', '内容运营', '排期', '出海', '营销'],
    faq: [
      ['可以直接发布吗？', '内容进入排期队列后由 Buffer 按时段发布。'],
      ['支持国内平台吗？', '不支持，仅限 Buffer 已连接的平台。'],
    ],
  },
  en: {
    name: 'Buffer social scheduling',
    tagline: 'Schedule and review social posts from your content system',
    summary:
      'Sends approved content to Buffer for scheduling, shows what is pending and sent for each profile and collects engagement. For brands with many profiles.',
    sections: [
      [
        'Who it is for',
        'Brands and publishers with several profiles abroad whose content needs approval before it is posted.',
      ],
      [
        'What it does',
        '- Shows the posting schedule of each profile\n- Changes the order of pending posts\n- Reads what was sent and how it did',
      ],
      [
        'Please note',
        'This is an older API. Ask the provider whether new apps are admitted before you plan a project on it.',
      ],
    ],
    highlights: [
      'Scheduled only after approval',
      'All profiles in one view',
      'Sent posts come back for review',
    ],
    keywords: ['social media', 'scheduling', 'content', 'marketing', 'publishing'],
    faq: [
      ['Does it post at once?', 'Content joins the queue and Buffer posts it in the next slot.'],
      ['Does it reach Chinese platforms?', 'No, only the networks that Buffer connects.'],
    ],
  },
  actions: [
    ['list-pending', '待发内容', 'List pending posts', 'GET /profiles/{id}/updates/pending.json'],
    [
      'reorder',
      '调整顺序',
      'Reorder posts',
      'POST /profiles/{id}/updates/reorder.json',
      { body: { order: ['a1', 'a2'] } },
    ],
    ['list-sent', '已发内容', 'List sent posts', 'GET /profiles/{id}/updates/sent.json'],
  ],
});
