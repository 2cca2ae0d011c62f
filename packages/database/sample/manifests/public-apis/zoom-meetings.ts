import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'zoom-meetings',
  record: 'zoom.us',
  provider: 'Zoom',
  website: 'https://zoom.us',
  date: '2026-09-30',
  version: '1.1.0',
  changes: ['新增会议结束通知。', 'Adds a notice when a meeting ends.'],
  categories: ['collaboration', 'communications'],
  scenarios: ['online-learning', 'field-service'],
  industries: ['P', 'L', 'Q', 'I'],
  regions: ['SG', 'US', 'GB', 'JP'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['identity-service'],
  api: { baseUrl: 'https://api.zoom.us/v2', documentation: 'https://developers.zoom.us' },
  moreHosts: ['zoom.us'],
  schemes: [
    oauth('https://zoom.us/oauth/authorize', 'https://zoom.us/oauth/token', [
      '在 Zoom 应用市场创建 OAuth 应用',
      'Create an OAuth app in the Zoom marketplace',
    ]),
  ],
  scopes: [
    ['meeting:write', '创建和修改会议', 'To create and change meetings'],
    ['meeting:read', '读取会议与参会情况', 'To read meetings and attendance'],
  ],
  test: 'GET /users/me',
  days: [2, 6, 2],
  data: ['account', 'contact', 'usage'],
  zh: {
    name: 'Zoom 会议排期',
    tagline: '从业务系统直接创建会议并回收出席情况',
    summary:
      '在排课、咨询、售后等流程中自动创建 Zoom 会议，把入会链接发给双方，会后回收出席名单，不必再手工建会、登记。',
    sections: [
      ['适合谁', '在线课程、远程咨询和海外售后团队，会议多、由专人手工建会的场景。'],
      [
        '能做什么',
        '- 预约成功后自动建会并返回入会链接\n- 改期或取消时同步更新\n- 会议结束后读取参会人和时长',
      ],
      [
        '接入步骤',
        '1. 创建 OAuth 应用，只申请会议读写权限。\n2. 把预约单的时间、主持人映射到会议字段。\n3. 试排一周课程，核对出席数据后启用。',
      ],
    ],
    highlights: ['预约即建会', '改期自动同步', '出席数据自动回收'],
    keywords: ['视频会议', '在线课程', '远程', '协同', '排课'],
    faq: [
      ['参会人需要 Zoom 账号吗？', '一般不需要，能否匿名入会由会议设置决定。'],
      ['境内能使用吗？', '境内可用性以提供方公告为准，请先行测试。'],
    ],
  },
  en: {
    name: 'Zoom meeting scheduler',
    tagline: 'Create meetings from your own system and read attendance back',
    summary:
      'Creates Zoom meetings from course, consulting and support flows, sends the link to both sides and reads attendance afterwards.',
    sections: [
      [
        'Who it is for',
        'Online courses, remote consulting and overseas support, where somebody sets up meetings by hand all day.',
      ],
      [
        'What it does',
        '- Creates a meeting on booking and returns the link\n- Follows changes and cancellations\n- Reads participants and duration after the end',
      ],
      [
        'How to connect',
        '1. Create an OAuth app with meeting rights only.\n2. Map time and host of the booking to the meeting.\n3. Schedule one week, compare attendance, then switch on.',
      ],
    ],
    highlights: ['Booked means scheduled', 'Changes follow by themselves', 'Attendance comes back'],
    keywords: ['video meetings', 'scheduling', 'online course', 'collaboration', 'attendance'],
    faq: [
      ['Do participants need an account?', 'Usually not; the meeting settings decide who may join.'],
      ['Does it work in mainland China?', 'See the notices of the provider and test first.'],
    ],
  },
  actions: [
    [
      'create-meeting',
      '创建会议',
      'Create a meeting',
      'POST /users/{userId}/meetings',
      { body: { topic: 'Lesson 1', type: 2, start_time: '2026-12-01T01:00:00Z' }, scopes: ['meeting:write'] },
    ],
    [
      'update-meeting',
      '修改会议',
      'Change a meeting',
      'PATCH /meetings/{meetingId}',
      { body: { start_time: '2026-12-02T01:00:00Z' }, scopes: ['meeting:write'] },
    ],
    [
      'list-participants',
      '读取参会人',
      'List participants',
      'GET /past_meetings/{meetingId}/participants',
      { scopes: ['meeting:read'] },
    ],
  ],
  triggers: [
    {
      id: 'meeting-ended',
      name: { 'zh-CN': '会议结束', en: 'Meeting ended' },
      description: { 'zh-CN': '主持人结束会议后触发。', en: 'Fires when the host ends a meeting.' },
      delivery: 'webhook',
      payload: { type: 'object', properties: { event: { type: 'string' } }, required: ['event'] },
      sample: { event: 'meeting.ended' },
      scopes: ['meeting:read'],
    },
  ],
});
