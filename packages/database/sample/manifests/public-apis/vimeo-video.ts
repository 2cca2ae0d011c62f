import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'vimeo-video',
  record: 'vimeo.com',
  provider: 'Vimeo',
  website: 'https://vimeo.com',
  date: '2026-09-08',
  categories: ['content', 'marketing'],
  scenarios: ['content-distribution', 'online-learning'],
  industries: ['R', 'P', 'L'],
  regions: ['US', 'GB', 'SG'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['video-service', 'object-storage'],
  api: { baseUrl: 'https://api.vimeo.com', documentation: 'https://developer.vimeo.com' },
  schemes: [
    oauth('https://api.vimeo.com/oauth/authorize', 'https://api.vimeo.com/oauth/access_token', [
      '在 Vimeo 开发者页面创建应用',
      'Create an app on the Vimeo developer page',
    ]),
  ],
  scopes: [
    ['upload', '上传视频', 'To upload videos'],
    ['edit', '修改标题、字幕与可见范围', 'To edit titles, captions and visibility'],
    ['private', '读取非公开视频的数据', 'To read private videos'],
  ],
  test: 'GET /me',
  days: [2, 6, 2],
  data: ['content', 'usage'],
  zh: {
    name: 'Vimeo 视频发布',
    tagline: '成片入库、设权限、挂字幕一次完成',
    summary:
      '内容系统审核通过后自动上传到 Vimeo，设置可见范围并挂上多语字幕，播放数据回流用于选题与课程改进。',
    sections: [
      ['适合谁', '面向海外观众发布课程、宣传片和发布会视频的媒体与企业。'],
      ['能做什么', '- 上传视频并更新资料\n- 添加字幕轨\n- 设置可见范围与嵌入域名\n- 读取播放数据'],
      ['发布规范', '发布前须完成版权与肖像授权核查。境内发布请使用境内持证平台。'],
    ],
    highlights: ['审核通过即自动上传', '字幕与视频同步发布', '播放数据回流'],
    keywords: ['视频', '内容分发', '字幕', '在线课程', '媒体'],
    faq: [
      ['能限制只有学员可看吗？', '可以设置密码或嵌入域名，具体取决于账号版本。'],
      ['上传中断怎么办？', '使用断点续传方式，恢复网络后继续。'],
    ],
  },
  en: {
    name: 'Vimeo publishing',
    tagline: 'Upload, set rights and attach captions in one go',
    summary:
      'Uploads approved videos to Vimeo, sets who may see them, attaches captions in several languages and brings viewing figures back.',
    sections: [
      ['Who it is for', 'Media and companies that publish courses, films and launches to viewers abroad.'],
      [
        'What it does',
        '- Uploads videos and edits their details\n- Adds caption tracks\n- Sets visibility and embedding domains\n- Reads viewing figures',
      ],
      [
        'Before publishing',
        'Clear copyright and the rights of people shown. In mainland China publish on a licensed domestic platform.',
      ],
    ],
    highlights: ['Approved means uploaded', 'Captions go out with the video', 'Viewing figures return'],
    keywords: ['video', 'publishing', 'captions', 'online course', 'media'],
    faq: [
      ['Can only learners watch?', 'A password or an embedding domain can be set, depending on your plan.'],
      ['What if the upload breaks off?', 'Resumable upload continues once the line is back.'],
    ],
  },
  actions: [
    [
      'create-video',
      '上传视频',
      'Upload a video',
      'POST /me/videos',
      { body: { upload: { approach: 'tus', size: 1048576 } }, scopes: ['upload'] },
    ],
    [
      'edit-video',
      '修改视频',
      'Edit a video',
      'PATCH /videos/{video_id}',
      { body: { name: 'Lesson 1' }, scopes: ['edit'] },
    ],
    [
      'add-text-track',
      '添加字幕',
      'Add captions',
      'POST /videos/{video_id}/texttracks',
      { body: { type: 'captions', language: 'en', name: 'English' }, scopes: ['edit', 'private'] },
    ],
  ],
});
