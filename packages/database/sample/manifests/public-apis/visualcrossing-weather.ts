import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'visualcrossing-weather',
  record: 'visualcrossing.com/weather',
  provider: 'Visual Crossing',
  website: 'https://www.visualcrossing.com',
  date: '2026-06-18',
  categories: ['open-data', 'analytics'],
  scenarios: ['energy-management', 'business-intelligence'],
  industries: ['A', 'D', 'G', 'E'],
  regions: ['CN', 'SG', 'US', 'AU'],
  companySizes: ['micro', 'small', 'medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['data-warehouse'],
  api: {
    baseUrl: 'https://weather.visualcrossing.com',
    documentation: 'https://www.visualcrossing.com/weather-api',
  },
  schemes: [
    apiKey('query key', 'VISUALCROSSING_KEY', [
      '注册后在账号页面查看',
      'Shown on the account page after sign-up',
    ]),
  ],
  test: 'GET /VisualCrossingWebServices/rest/services/timeline/{location}',
  days: [1, 3, 1],
  data: ['none'],
  zh: {
    name: 'Visual Crossing 天气数据',
    tagline: '历史与预报天气，一次查询取回',
    summary:
      '按地点和日期取回历史天气与预报，用于农事安排、负荷预测、施工排期和销量分析，数据可直接写入数仓。',
    sections: [
      ['适合谁', '经营受天气影响的农业、能源、施工、零售与物流企业。'],
      ['能做什么', '- 查询任意地点的逐日、逐小时天气\n- 取回历史记录，用于数据分析\n- 定时写入数仓'],
      ['使用边界', '对公众发布天气预报须遵守气象法规，本条目仅用于企业内部分析。'],
    ],
    highlights: ['历史与预报同一接口', '逐日、逐小时可选', '适合写入数仓做分析'],
    keywords: ['天气', '气象', '数据分析', '农业', '负荷预测', 'analytics'],
    faq: [
      ['可以对外展示吗？', '对公众发布预报受气象法规约束，请先咨询法务。'],
      ['历史数据能追溯多久？', '以提供方的数据覆盖说明为准。'],
    ],
  },
  en: {
    name: 'Visual Crossing weather',
    tagline: 'Past and forecast weather from one query',
    summary:
      'Fetches past weather and forecasts by place and date for farming, load forecasts, site planning and sales analytics, ready for the warehouse.',
    sections: [
      [
        'Who it is for',
        'Farming, energy, construction, retail and transport companies that live with the weather.',
      ],
      [
        'What it does',
        '- Reads daily or hourly weather for any place\n- Fetches history for analytics\n- Loads it into the warehouse on a schedule',
      ],
      [
        'Limits',
        'In mainland China publishing forecasts to the public is regulated. This listing is for analysis inside the company.',
      ],
    ],
    highlights: ['History and forecast in one API', 'Daily or hourly', 'Made for the warehouse'],
    keywords: ['weather', 'forecast', 'analytics', 'agriculture', 'energy'],
    faq: [
      ['May we show it to the public?', 'Publishing forecasts is regulated in places. Ask counsel first.'],
      ['How far back does history go?', 'See the coverage notes of the provider.'],
    ],
  },
  actions: [
    [
      'get-timeline',
      '查询天气',
      'Get the weather of a place',
      'GET /VisualCrossingWebServices/rest/services/timeline/{location}',
      { query: { unitGroup: 'metric' } },
    ],
    [
      'get-period',
      '查询时间段',
      'Get the weather of a period',
      'GET /VisualCrossingWebServices/rest/services/timeline/{location}/{startdate}/{enddate}',
      { query: { unitGroup: 'metric' } },
    ],
  ],
});
