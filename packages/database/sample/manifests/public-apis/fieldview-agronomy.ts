import { publicApi } from '../../define/integration.ts';
import { oauth } from '../../define/schemes.ts';

export default publicApi({
  slug: 'fieldview-agronomy',
  record: 'climate.com',
  provider: 'Climate FieldView',
  website: 'https://climate.com',
  date: '2026-05-15',
  categories: ['data-management', 'open-data'],
  scenarios: ['business-intelligence'],
  industries: ['A'],
  regions: ['US', 'BR', 'CA'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://platform.climate.com', documentation: 'https://dev.fieldview.com' },
  moreHosts: ['climate.com', 'api.climate.com'],
  schemes: [
    oauth('https://climate.com/static/app-login', 'https://api.climate.com/api/oauth/token', [
      '由农场主授权，应用需经提供方审核',
      'Granted by the farmer; the provider reviews the app',
    ]),
  ],
  scopes: [
    ['fields:read', '读取地块', 'To read fields'],
    ['asHarvested:read', '读取收获记录', 'To read harvest records'],
  ],
  test: 'GET /v4/fields',
  days: [5, 15, 5],
  data: ['location', 'content'],
  zh: {
    name: 'FieldView 农田数据',
    tagline: '经农场授权，读取地块、播种与收获记录',
    summary:
      '取得农场授权后，从 FieldView 读取地块边界、播种和收获记录，用于种植分析与投入品核算，适合在美洲开展业务的农企。',
    sections: [
      ['适合谁', '在美洲经营农场、提供农技服务或采购农产品的企业。'],
      ['能做什么', '- 读取地块与边界\n- 读取播种、施用、收获记录\n- 发起数据导出并取回结果'],
      ['数据归属', '农田数据属于农场。须在授权时写明用途，授权撤回后停止读取并删除副本。'],
    ],
    highlights: ['地块、播种、收获记录齐全', '以农场授权为前提', '支持批量导出'],
    keywords: ['农业', '农田', '种植', '数据分析', '地块'],
    faq: [
      ['国内农场能用吗？', '主要覆盖提供方已开展业务的国家，国内请选用其他数据源。'],
      ['需要提供方审核吗？', '需要，正式使用前应用须通过提供方审核。'],
    ],
  },
  en: {
    name: 'FieldView farm data',
    tagline: 'Fields, planting and harvest, with the consent of the farm',
    summary:
      'With the consent of a farm, reads field boundaries, planting and harvest records from FieldView for crop analysis and input accounting in the Americas.',
    sections: [
      ['Who it is for', 'Companies that run farms, advise growers or buy produce in the Americas.'],
      [
        'What it does',
        '- Reads fields and boundaries\n- Reads planting, application and harvest records\n- Starts an export and fetches its contents',
      ],
      [
        'Who owns the data',
        'The farm does. State the purpose when you ask; stop and delete copies when consent is withdrawn.',
      ],
    ],
    highlights: ['Fields, planting and harvest', 'Built on consent', 'Bulk export'],
    keywords: ['agriculture', 'farm data', 'fields', 'harvest', 'analytics'],
    faq: [
      [
        'Does it cover farms in China?',
        'It covers the countries the provider works in. Choose another source elsewhere.',
      ],
      ['Does the provider review apps?', 'Yes, before production use.'],
    ],
  },
  actions: [
    ['list-fields', '地块列表', 'List fields', 'GET /v4/fields', { scopes: ['fields:read'] }],
    [
      'start-export',
      '发起导出',
      'Start an export',
      'POST /v4/exports',
      { body: { contentType: 'application/vnd.climate.harvest.geojson' }, scopes: ['asHarvested:read'] },
    ],
  ],
});
