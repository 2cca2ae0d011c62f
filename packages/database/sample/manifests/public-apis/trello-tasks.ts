import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'trello-tasks',
  record: 'trello.com',
  provider: 'Trello',
  website: 'https://trello.com',
  date: '2026-07-08',
  categories: ['collaboration', 'productivity'],
  scenarios: ['field-service', 'employee-onboarding'],
  industries: ['E', 'L', 'I', 'O'],
  regions: ['SG', 'US', 'GB', 'AU'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.trello.com/1', documentation: 'https://developer.atlassian.com/cloud/trello' },
  schemes: [
    apiKey('query key', 'TRELLO_KEY', ['在 Power-Up 管理页取得', 'From the Power-Up admin page']),
    apiKey('query token', 'TRELLO_TOKEN', ['由使用者授权后取得', 'Granted by the user']),
  ],
  test: 'GET /members/me',
  days: [1, 4, 1],
  data: ['account', 'content'],
  zh: {
    name: 'Trello 任务看板',
    tagline: '把工单、入职事项变成看板上的卡片',
    summary:
      '业务系统产生待办时自动在 Trello 建卡、指派和推进，卡片状态变化再写回系统，团队继续用熟悉的看板协作。',
    sections: [
      ['适合谁', '用看板管理现场任务、入职清单或活动筹备的小团队。'],
      ['能做什么', '- 按模板建卡并指派负责人\n- 移动卡片，对应业务状态\n- 读取看板，统计超期事项'],
      [
        '接入步骤',
        '1. 取得接口密钥并由使用者授权。\n2. 约定列表与业务状态的对应关系。\n3. 先同步一个看板，运行一周后推广。',
      ],
    ],
    highlights: ['业务待办自动成卡', '列表与业务状态一一对应', '超期事项可统计'],
    keywords: ['看板', '任务管理', '协同', '项目管理', '待办'],
    faq: [
      ['卡片里会有客户资料吗？', '只写必要字段。建议用编号代替姓名和电话。'],
      ['授权人离职怎么办？', '授权随账号失效，建议使用专用账号授权。'],
    ],
  },
  en: {
    name: 'Trello task board',
    tagline: 'Turn tickets and onboarding steps into cards',
    summary:
      'Creates, assigns and moves Trello cards when your systems produce work, and writes the state back, while the team keeps the board it knows.',
    sections: [
      ['Who it is for', 'Small teams that run field jobs, onboarding lists or events on a board.'],
      [
        'What it does',
        '- Creates a card from a template and assigns it\n- Moves cards as the business state changes\n- Reads the board and counts what is overdue',
      ],
      [
        'How to connect',
        '1. Get a key and have a user grant access.\n2. Agree which list stands for which state.\n3. Sync one board for a week before you roll out.',
      ],
    ],
    highlights: ['Work becomes cards by itself', 'Lists match business states', 'Overdue work is counted'],
    keywords: ['kanban', 'tasks', 'collaboration', 'project management', 'to-do'],
    faq: [
      ['Do cards hold customer data?', 'Only what is needed. Use numbers in place of names and telephones.'],
      [
        'What if the person who granted access leaves?',
        'Access ends with the account, so grant it from a dedicated one.',
      ],
    ],
  },
  actions: [
    [
      'create-card',
      '创建卡片',
      'Create a card',
      'POST /cards',
      { query: { idList: 'list-1', name: 'Inspect unit 7' } },
    ],
    ['move-card', '移动卡片', 'Move a card', 'PUT /cards/{id}', { query: { idList: 'list-2' } }],
    ['list-cards', '读取看板', 'List cards of a board', 'GET /boards/{id}/cards'],
  ],
});
