import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'graphhopper-routing',
  record: 'graphhopper.com',
  provider: 'GraphHopper',
  website: 'https://www.graphhopper.com',
  date: '2026-09-16',
  categories: ['location', 'logistics'],
  scenarios: ['field-service', 'order-fulfilment'],
  industries: ['G', 'F', 'O', 'A'],
  regions: ['DE', 'GB', 'US', 'SG'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://graphhopper.com/api/1', documentation: 'https://docs.graphhopper.com' },
  schemes: [
    apiKey('query key', 'GRAPHHOPPER_KEY', [
      '注册后在控制台创建',
      'Create it in the dashboard after sign-up',
    ]),
  ],
  test: 'GET /geocode',
  days: [2, 8, 3],
  data: ['location'],
  zh: {
    name: 'GraphHopper 路线与派送优化',
    tagline: '算好路程、时间和派送顺序',
    summary: '计算行车路线、到达范围与距离矩阵，为车辆和上门人员安排访问顺序，适合海外配送、巡检和上门服务。',
    sections: [
      ['适合谁', '每天有几十个以上访问点、靠经验排线的配送与服务团队。'],
      ['能做什么', '- 地址与坐标互转\n- 规划路线并给出时间\n- 计算多点距离矩阵，生成派送分组'],
      ['数据说明', '地图数据主要来自开放数据，各国详尽程度不同。境内地图服务须使用具备资质的地图提供方。'],
    ],
    highlights: ['路线、矩阵、到达范围齐备', '支持多点分组', '适合海外业务'],
    keywords: ['地图', '路线规划', '配送', '物流', '地理编码'],
    faq: [
      ['能用于国内配送吗？', '境内展示与导航须遵守测绘法规，请选用有资质的国内地图服务。'],
      ['会考虑实时路况吗？', '以提供方所在地区的支持情况为准。'],
    ],
  },
  en: {
    name: 'GraphHopper routing',
    tagline: 'Distance, time and the order of stops',
    summary:
      'Computes routes, isochrones and distance matrices and orders the stops of vehicles and field staff. For delivery, inspection and home service abroad.',
    sections: [
      ['Who it is for', 'Delivery and service teams with dozens of stops a day, planned by experience.'],
      [
        'What it does',
        '- Turns addresses into coordinates and back\n- Plans a route and its time\n- Computes a matrix over many points and groups them',
      ],
      [
        'About the data',
        'Maps come mainly from open data and differ by country. In mainland China use a licensed map provider.',
      ],
    ],
    highlights: ['Routes, matrices and reach', 'Groups many stops', 'For business abroad'],
    keywords: ['routing', 'maps', 'delivery', 'logistics', 'geocoding'],
    faq: [
      [
        'Does it suit delivery in mainland China?',
        'Mapping rules apply there; choose a licensed domestic provider.',
      ],
      ['Does it use live traffic?', 'Where the provider supports it.'],
    ],
  },
  actions: [
    [
      'geocode',
      '地址解析',
      'Geocode an address',
      'GET /geocode',
      { query: { q: 'Berlin Hauptbahnhof', limit: 1 } },
    ],
    [
      'matrix',
      '距离矩阵',
      'Compute a matrix',
      'POST /matrix',
      {
        body: {
          profile: 'car',
          points: [
            [13.37, 52.52],
            [13.4, 52.5],
          ],
          out_arrays: ['times'],
        },
      },
    ],
    [
      'cluster',
      '派送分组',
      'Group stops',
      'POST /cluster',
      { body: { configuration: { clustering: { num_clusters: 4 } } } },
    ],
  ],
});
