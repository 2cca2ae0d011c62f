import { solution } from '../../define/offer.ts';
import { price } from '../../define/price.ts';

export default solution({
  publisher: 'linggong',
  slug: 'visual-inspection',
  date: '2026-11-06',
  version: '1.3.0',
  changes: [
    '新增人工复判结果回流，用于改进判定规则。',
    'Results of human review now flow back to improve the rules.',
  ],
  categories: ['ai', 'iot'],
  scenarios: ['quality-traceability'],
  industries: ['C'],
  regions: ['310000', '320000', '330000', '440000'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud', 'dedicated'],
  buildsOn: ['ai-platform', 'object-storage', 'iot-platform'],
  composes: [
    [
      'public-apis/azure-computer-vision',
      '对产品照片做初筛和文字读取',
      'Screens photographs and reads printed text',
    ],
    [
      'public-apis/influxdb-timeseries',
      '保存每个工位的判定与节拍数据',
      'Keeps verdicts and cycle times of each station',
    ],
    [
      'public-apis/splunk-oncall',
      '不良集中出现时通知当班工程师',
      'Pages the engineer on duty when defects cluster',
    ],
    [
      'linggong/iot-rollout',
      '相机、光源与工位终端的安装调试',
      'Installs cameras, lights and station terminals',
      'optional',
    ],
  ],
  pricing: price(
    'flat',
    [
      [
        'station',
        '单工位',
        'One station',
        2600,
        'month',
        [
          ['一个检测工位', 'One inspection station'],
          ['三个月图片留存', 'Pictures kept for three months'],
        ],
      ],
      [
        'line',
        '整线',
        'Whole line',
        16800,
        'month',
        [
          ['同一产线不超过八个工位', 'Up to eight stations of one line'],
          ['十二个月图片留存', 'Pictures kept for twelve months'],
        ],
      ],
    ],
    { trialDays: 30 },
  ),
  days: [20, 45, 12],
  cost: { fixed: 68000 },
  phases: [
    [
      'samples',
      '样本采集',
      'Samples',
      8,
      [['缺陷样本清单与拍摄规范', 'List of defect samples and rules for taking pictures']],
    ],
    [
      'pilot',
      '工位试点',
      'Pilot station',
      15,
      [
        ['试点工位判定记录', 'Record of verdicts at the pilot station'],
        ['漏检与误检分析', 'Analysis of misses and false alarms'],
      ],
    ],
    [
      'rollout',
      '推广与移交',
      'Roll-out and hand-over',
      12,
      [
        ['作业指导书', 'Work instruction'],
        ['管理员培训记录', 'Record of the administrators’ training'],
      ],
    ],
  ],
  notIncluded: [
    ['工业相机、光源与支架的采购', 'Purchase of cameras, lights and mounts'],
    ['产线机械改造', 'Mechanical changes to the line'],
  ],
  acceptance: [
    [
      'parallel-run',
      [
        '与人工检验并行运行十个工作日，差异逐件复判并有结论',
        'Ten working days in parallel with human inspection, with every difference reviewed and decided',
      ],
      ['差异复判记录', 'Record of reviewed differences'],
    ],
    [
      'trace',
      [
        '任取二十件产品，可查到照片、判定、工位与时间',
        'For any twenty products, picture, verdict, station and time can be found',
      ],
      ['现场抽查', 'Spot check on site'],
    ],
  ],
  data: ['device', 'content'],
  abroad: [
    '产品照片会发送到图像识别服务，可能位于境外。涉密产品请改用本地模型。',
    'Product pictures go to the image service, which may be abroad. Use a local model for confidential products.',
  ],
  zh: {
    name: '智能质检：外观初筛与追溯',
    tagline: '先由系统筛一遍，检验员只看有疑问的',
    summary:
      '在检测工位拍照，由系统初筛外观、读取批号，有疑问的转人工复判；照片与结论按产品留档，客诉时可直接追溯。',
    sections: [
      ['要解决的问题', '外观全检靠肉眼，班次之间尺度不一；出现客诉时只有纸质记录，说不清当时的判定依据。'],
      [
        '怎么运作',
        '1. 工位终端触发拍照并读取批号。\n2. 图像服务给出标签与文字，规则据此初筛。\n3. 有疑问的进入复判队列，由检验员给出结论。\n4. 结论、照片和节拍写入时序库；不良集中出现时通知当班工程师。',
      ],
      [
        '适合与不适合',
        '适合缺陷肉眼可辨、节拍在数秒以上的离散制造。微米级缺陷、高速产线需要专用设备，不在本方案范围。',
      ],
      ['上线后由谁维护', '判定规则由质量部门维护，我们每季度与贵方一起复盘漏检与误检。'],
    ],
    highlights: ['人工只复判有疑问的产品', '照片与结论按产品留档', '不良集中出现时及时通知'],
    keywords: ['智能质检', '质检', '外观检测', '机器视觉', '质量追溯', '制造业'],
    faq: [
      ['能完全替代检验员吗？', '不能。方案定位是初筛，终检结论由人给出。'],
      ['需要多少缺陷样本？', '每类缺陷建议不少于五十张，样本不足时先以人工复判为主。'],
      ['断网时会停线吗？', '不会。工位可切换为人工判定，恢复后补传记录。'],
    ],
  },
  en: {
    name: 'Visual inspection and traceability',
    tagline: 'The system screens first; inspectors look at what is in doubt',
    summary:
      'Takes pictures at the station, screens appearance and reads the batch number; doubtful parts go to a person. Pictures and verdicts are kept for each product.',
    sections: [
      [
        'The problem',
        'Full inspection by eye differs from shift to shift, and when a customer complains there is only paper to show why a part was passed.',
      ],
      [
        'How it works',
        '1. The station terminal takes a picture and reads the batch number.\n2. The image service returns tags and text; rules screen them.\n3. Doubtful parts join a queue where an inspector decides.\n4. Verdict, picture and cycle time are stored; clusters of defects page the engineer on duty.',
      ],
      [
        'Where it fits',
        'Discrete manufacturing with defects the eye can see and cycles of several seconds. Micrometre defects and high-speed lines need special equipment and are out of scope.',
      ],
      [
        'Who keeps it up',
        'Your quality department owns the rules; each quarter we review misses and false alarms together.',
      ],
    ],
    highlights: [
      'People review only what is in doubt',
      'Pictures and verdicts kept for each product',
      'Clusters of defects raise an alert',
    ],
    keywords: ['quality inspection', 'machine vision', 'traceability', 'manufacturing', 'defects'],
    faq: [
      ['Does it replace inspectors?', 'No. It screens; a person has the final word.'],
      [
        'How many samples are needed?',
        'At least fifty pictures of each defect. With fewer, people review more at first.',
      ],
      ['Does a network failure stop the line?', 'No. Stations switch to manual verdicts and upload later.'],
    ],
  },
});
