import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'revai-transcription',
  record: 'rev.ai',
  provider: 'Rev AI',
  website: 'https://www.rev.ai',
  date: '2026-09-22',
  categories: ['ai', 'content'],
  scenarios: ['document-processing', 'content-distribution'],
  industries: ['R', 'P', 'L'],
  regions: ['US', 'GB'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['object-storage'],
  api: { baseUrl: 'https://api.rev.ai/speechtotext/v1', documentation: 'https://docs.rev.ai' },
  schemes: [
    bearer('REVAI_TOKEN', [
      '在 Rev AI 账号中生成访问令牌',
      'Generate an access token in your Rev AI account',
    ]),
  ],
  test: 'GET /account',
  days: [1, 5, 1],
  data: ['content'],
  zh: {
    name: 'Rev AI 录音转写',
    tagline: '会议、访谈和通话录音批量转成文字与字幕',
    summary:
      '把录音地址提交给 Rev AI，取回带时间戳的文字稿或字幕文件，用于会议纪要、客服质检和视频字幕制作。',
    sections: [
      ['适合谁', '有大量外语录音需要整理的媒体、培训和客服质检团队。'],
      [
        '能做什么',
        '- 提交转写任务，完成后收到回调\n- 下载带时间戳的文字稿\n- 生成字幕文件，直接用于视频发布',
      ],
      ['使用建议', '录音前应告知并取得同意。文字稿用于考核或对外发布前，请安排人工校对。'],
    ],
    highlights: ['文字稿带时间戳', '可直接产出字幕文件', '任务完成主动回调'],
    keywords: ['语音识别', '转写', '字幕', '会议纪要', '质检'],
    faq: [
      ['录音会保留多久？', '由账号设置决定；任务删除接口可随时清除录音和文字稿。'],
      ['支持实时转写吗？', '本模板是异步转写。实时场景请使用提供方的流式接口。'],
    ],
  },
  en: {
    name: 'Rev AI transcription',
    tagline: 'Turn meetings, interviews and calls into text and captions',
    summary:
      'Submits the address of a recording to Rev AI and fetches a time-stamped transcript or caption file, for minutes, quality checks and video.',
    sections: [
      ['Who it is for', 'Media, training and call-quality teams with many recordings to write up.'],
      [
        'What it does',
        '- Submits a job and is called back when it is done\n- Fetches a transcript with time stamps\n- Produces captions that are ready for publishing',
      ],
      [
        'Advice',
        'Tell people that they are recorded and have their consent. Have a person proofread before a transcript is used for appraisal or published.',
      ],
    ],
    highlights: ['Time stamps on every word', 'Caption files ready for video', 'Called back on completion'],
    keywords: ['speech to text', 'transcription', 'captions', 'minutes', 'quality'],
    faq: [
      [
        'How long are recordings kept?',
        'Your account settings decide; the delete call removes recording and transcript at any time.',
      ],
      [
        'Is there live transcription?',
        'This connector is asynchronous. For live use see the streaming API of the provider.',
      ],
    ],
  },
  actions: [
    [
      'submit-job',
      '提交转写任务',
      'Submit a job',
      'POST /jobs',
      { body: { source_config: { url: 'https://media.example.com/call.mp3' } } },
    ],
    ['get-transcript', '取回文字稿', 'Get a transcript', 'GET /jobs/{id}/transcript'],
    ['get-captions', '取回字幕', 'Get captions', 'GET /jobs/{id}/captions'],
    ['delete-job', '删除任务', 'Delete a job', 'DELETE /jobs/{id}'],
  ],
});
