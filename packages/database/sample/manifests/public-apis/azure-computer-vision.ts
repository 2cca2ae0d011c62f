import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'azure-computer-vision',
  record: 'microsoft.com/cognitiveservices-ComputerVision',
  provider: 'Azure Computer Vision',
  website: 'https://azure.microsoft.com',
  date: '2026-10-08',
  categories: ['ai', 'content'],
  scenarios: ['quality-traceability', 'document-processing'],
  industries: ['C', 'F', 'G'],
  regions: ['US', 'SG', 'JP', 'DE'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['ai-platform', 'object-storage'],
  api: {
    baseUrl: 'https://westcentralus.api.cognitive.microsoft.com/vision/v2.1',
    documentation: 'https://learn.microsoft.com/azure/ai-services/computer-vision',
  },
  schemes: [
    apiKey('header Ocp-Apim-Subscription-Key', 'AZURE_VISION_KEY', [
      '在 Azure 门户的资源密钥页面复制',
      'Copy it from the keys page of the resource',
    ]),
  ],
  test: 'GET /models',
  days: [3, 15, 5],
  data: ['content'],
  zh: {
    name: 'Azure 图像识别',
    tagline: '图片打标签、找目标、读文字',
    summary:
      '调用 Azure 计算机视觉识别图片中的物体与文字，用于来料外观初筛、货架检查和单据读取，结果作为人工判断的参考。',
    sections: [
      ['适合谁', '有大量现场照片需要整理、初筛的工厂、零售与物流团队。'],
      ['能做什么', '- 分析图片内容并打标签\n- 检测目标及其位置\n- 读取图片中的印刷文字'],
      ['适用边界', '通用模型识别的是常见物体，不等于缺陷检测。要判定具体缺陷，需要用自有样本训练专用模型。'],
    ],
    highlights: ['标签、目标、文字一套接口', '结果附置信度', '适合初筛，不代替终检'],
    keywords: ['图像识别', '视觉', 'OCR', '质检', '人工智能'],
    faq: [
      ['能直接用于产品终检吗？', '不建议。请仅作初筛，终检由专用模型或人工完成。'],
      ['照片会被保存吗？', '以提供方的数据处理条款为准，上传前请遮挡人脸和铭牌等敏感信息。'],
    ],
  },
  en: {
    name: 'Azure image recognition',
    tagline: 'Tag pictures, find objects, read text',
    summary:
      'Recognises objects and text in pictures with Azure Computer Vision for first screening of parts, shelf checks and slips. Results support a human decision.',
    sections: [
      ['Who it is for', 'Plants, shops and carriers with many photographs to sort and screen.'],
      [
        'What it does',
        '- Analyses a picture and tags it\n- Detects objects and where they are\n- Reads printed text',
      ],
      [
        'Limits',
        'A general model knows common objects; that is not defect detection. For defects train a model on your own samples.',
      ],
    ],
    highlights: [
      'Tags, objects and text from one API',
      'Each result with its confidence',
      'For screening, not for final inspection',
    ],
    keywords: ['image recognition', 'computer vision', 'OCR', 'inspection', 'AI'],
    faq: [
      [
        'Can it do final inspection?',
        'We advise against it. Use it to screen and leave the final word to a trained model or a person.',
      ],
      [
        'Are pictures kept?',
        'See the data terms of the provider. Cover faces and name plates before you upload.',
      ],
    ],
  },
  actions: [
    [
      'analyze',
      '分析图片',
      'Analyse a picture',
      'POST /analyze',
      { query: { visualFeatures: 'Tags' }, body: { url: 'https://media.example.com/part.jpg' } },
    ],
    [
      'detect',
      '检测目标',
      'Detect objects',
      'POST /detect',
      { body: { url: 'https://media.example.com/shelf.jpg' } },
    ],
    [
      'ocr',
      '读取文字',
      'Read text',
      'POST /ocr',
      { query: { language: 'zh-Hans' }, body: { url: 'https://media.example.com/slip.jpg' } },
    ],
  ],
});
