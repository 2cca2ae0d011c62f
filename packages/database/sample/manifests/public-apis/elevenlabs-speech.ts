import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'elevenlabs-speech',
  record: 'elevenlabs.io',
  provider: 'ElevenLabs',
  website: 'https://elevenlabs.io',
  date: '2026-08-14',
  lifecycle: 'experimental',
  categories: ['ai', 'content'],
  scenarios: ['content-distribution', 'online-learning'],
  industries: ['R', 'P'],
  regions: ['US', 'GB', 'SG'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://api.elevenlabs.io', documentation: 'https://elevenlabs.io/docs' },
  schemes: [
    apiKey('header xi-api-key', 'ELEVENLABS_KEY', ['在个人资料页查看密钥', 'Shown on the profile page']),
  ],
  test: 'GET /v1/user',
  days: [1, 4, 1],
  data: ['content'],
  zh: {
    name: 'ElevenLabs 语音合成',
    tagline: '把课程讲稿和播报文案变成自然的配音',
    summary:
      '调用 ElevenLabs 把文字合成为语音，用于课程配音、语音播报和有声内容；合成结果存入对象存储，可随时重新生成。',
    sections: [
      ['适合谁', '经常更新讲稿、请人重录成本高的在线课程和内容团队。'],
      ['能做什么', '- 按选定音色合成整段语音\n- 边生成边播放\n- 查看历史记录并删除不再需要的音频'],
      ['合规提醒', '只使用有授权的音色。对外发布合成语音时，请按当地规定标注“由人工智能生成”。'],
    ],
    highlights: ['讲稿更新后一键重录', '支持流式播放', '历史音频可查可删'],
    keywords: ['语音合成', '配音', 'TTS', '课程', '有声内容'],
    faq: [
      ['可以克隆他人的声音吗？', '必须取得本人书面授权，本模板不提供克隆操作。'],
      ['为什么标为试验阶段？', '接口更新较快，示例发布方尚未在长期运行的项目中验证。'],
    ],
  },
  en: {
    name: 'ElevenLabs speech',
    tagline: 'Turn scripts into natural voice-over',
    summary:
      'Synthesises speech with ElevenLabs for courses, announcements and audio content, and stores the result so that it can be made again after every edit.',
    sections: [
      [
        'Who it is for',
        'Course and content teams whose scripts change often and for whom recording again is costly.',
      ],
      [
        'What it does',
        '- Speaks a text with a chosen voice\n- Streams while it is generated\n- Lists past audio and deletes what is no longer needed',
      ],
      [
        'Compliance',
        'Use voices you have rights to. Label synthetic speech as made by AI wherever the rules ask for it.',
      ],
    ],
    highlights: [
      'Record again after every edit',
      'Streaming playback',
      'Past audio can be listed and deleted',
    ],
    keywords: ['text to speech', 'voice-over', 'TTS', 'courses', 'audio'],
    faq: [
      [
        'May we clone a voice?',
        'Only with written consent of the person. This connector has no cloning action.',
      ],
      [
        'Why is it marked experimental?',
        'The API moves fast and the sample publisher has not run it in a long project.',
      ],
    ],
  },
  actions: [
    [
      'speak',
      '合成语音',
      'Synthesise speech',
      'POST /v1/text-to-speech/{voice_id}',
      { body: { text: 'Welcome to lesson one.' } },
    ],
    ['list-history', '历史记录', 'List past audio', 'GET /v1/history'],
    ['delete-history-item', '删除音频', 'Delete an item', 'DELETE /v1/history/{history_item_id}'],
  ],
});
