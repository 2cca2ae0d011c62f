import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'shuodao',
  slug: 'multilingual-video',
  date: '2026-10-19',
  categories: ['content', 'ai'],
  scenarios: ['content-distribution'],
  industries: ['R', 'L'],
  regions: ['110000', '440000', 'SG'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['video-service', 'object-storage'],
  composes: [
    ['public-apis/revai-transcription', '原声转写与时间轴', 'Transcribes with time stamps'],
    ['public-apis/languagetool-proofreading', '外文字幕校对', 'Proofreads captions'],
    ['public-apis/vimeo-video', '海外发布与播放数据', 'Publishes abroad and reads figures'],
    ['public-apis/elevenlabs-speech', '可选的多语配音', 'Voice-over in other languages', 'optional'],
  ],
  pricing: price(
    'usage',
    [
      [
        'studio',
        '工作室版',
        'Studio',
        800,
        'month',
        [
          ['三名编辑', 'Three editors'],
          ['字幕工作台', 'Caption desk'],
        ],
      ],
    ],
    {
      meters: [['minutes', '成片时长', 'Finished video', ['分钟', 'minute'], 12, 1]],
    },
  ),
  days: [5, 12, 4],
  cost: { fixed: 8000 },
  phases: [
    ['style', '规范制定', 'Style', 3, [['字幕体例与术语表', 'Caption style and glossary']]],
    ['flow', '流程搭建', 'Flow', 5, [['从素材到发布的流程', 'Flow from footage to publishing']]],
    ['trial', '样片试做', 'Trial', 3, [['三条样片', 'Three finished samples']]],
  ],
  notIncluded: [
    ['拍摄与剪辑', 'Shooting and editing'],
    ['版权采购', 'Purchase of rights'],
  ],
  acceptance: [
    [
      'sample',
      [
        '三条样片经双方校对，术语一致、时间轴准确',
        'Three samples are checked by both sides for terms and timing',
      ],
      ['校对单', 'Proof sheet'],
    ],
    [
      'rights',
      ['每条成片附素材授权清单', 'Each video comes with a list of rights'],
      ['抽查', 'Sample check'],
    ],
  ],
  data: ['content'],
  abroad: [
    '素材在境外服务中处理并对外发布，涉密与未授权内容不得进入流程。',
    'Footage is processed and published abroad; confidential or unlicensed content stays out.',
  ],
  zh: {
    name: '多语视频制作与发布',
    tagline: '一条成片，多种字幕，同步上线',
    summary:
      '把成片转写、翻译校对、字幕与配音、海外发布连成一条流程，术语统一、授权可查，适合出海品牌和媒体机构。',
    sections: [
      ['要解决的问题', '字幕靠多人分头做，术语不一、时间轴错位；发布后才发现某段音乐没有授权。'],
      [
        '怎么运作',
        '1. 原声转写生成时间轴。\n2. 按术语表翻译并校对。\n3. 编辑审定字幕，可选配音。\n4. 核对授权清单后定时发布，回收数据。',
      ],
      ['质量与责任', '机器只出初稿，终审由编辑完成。配音使用有授权的音色，并按规定标识。'],
    ],
    highlights: ['术语表贯穿全流程', '编辑终审，责任清楚', '发布前核对授权'],
    keywords: ['视频', '字幕', '翻译', '出海', '媒体', '配音'],
    faq: [
      ['翻译由谁完成？', '可由贵方译员或双方认可的译员完成，系统负责流转与校对。'],
      ['能发布到国内平台吗？', '流程可对接境内视频服务，发布资质由贵方具备。'],
    ],
  },
  en: {
    name: 'Multilingual video',
    tagline: 'One film, many captions, published together',
    summary:
      'Joins transcription, translation, captions, optional voice-over and publishing abroad into one flow with a glossary and a list of rights.',
    sections: [
      [
        'The problem',
        'Captions are made piecemeal, terms and timing drift, and after publishing somebody finds music without a licence.',
      ],
      [
        'How it works',
        '1. The original is transcribed with time stamps.\n2. Translation follows the glossary and is proofread.\n3. Editors approve captions; voice-over is optional.\n4. Rights are checked, the film is published on time, figures return.',
      ],
      [
        'Quality',
        'Machines draft and editors have the last word. Voices are licensed and labelled as the rules ask.',
      ],
    ],
    highlights: ['One glossary throughout', 'Editors have the last word', 'Rights checked before publishing'],
    keywords: ['video', 'captions', 'localisation', 'media', 'publishing'],
    faq: [
      ['Who translates?', 'Your translators or some we both accept; the system moves and proofreads.'],
      [
        'Can it publish in mainland China?',
        'The flow can feed a domestic video service; you hold the licences.',
      ],
    ],
  },
});
