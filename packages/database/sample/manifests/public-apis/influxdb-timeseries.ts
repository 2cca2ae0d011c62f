import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'influxdb-timeseries',
  record: 'influxdata.com',
  provider: 'InfluxDB',
  website: 'https://www.influxdata.com',
  date: '2026-10-25',
  version: '1.2.0',
  changes: ['补充降采样任务示例。', 'Adds an example of a downsampling task.'],
  selfHosted: 'optional',
  categories: ['data-management', 'monitoring', 'iot'],
  scenarios: ['equipment-maintenance', 'energy-management'],
  industries: ['C', 'D', 'B', 'A'],
  regions: ['CN', 'SG', 'US', 'DE'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['public_cloud', 'dedicated', 'on_premises'],
  buildsOn: ['iot-platform'],
  api: {
    baseUrl: 'https://us-east-1-1.aws.cloud2.influxdata.com/api/v2',
    documentation: 'https://docs.influxdata.com',
  },
  schemes: [
    apiKey('header Authorization', 'INFLUX_AUTHORIZATION', [
      '“Token”加接口令牌',
      'The word Token followed by the API token',
    ]),
  ],
  test: 'GET /buckets',
  days: [2, 10, 3],
  data: ['device', 'usage'],
  zh: {
    name: 'InfluxDB 时序数据',
    tagline: '设备、能耗与运行指标的统一时序存储',
    summary:
      '把设备测点、电表和服务器指标写入 InfluxDB，按需降采样与查询，为告警、看板和数据分析提供同一份时序数据。',
    sections: [
      ['适合谁', '测点多、采样密，用关系数据库存储已经吃力的工厂、园区和运维团队。'],
      ['能做什么', '- 批量写入测点\n- 查询时间段内的曲线与聚合值\n- 用任务定期降采样，控制存储量'],
      ['部署方式', '可在车间或园区自行部署开源版本，断网时继续采集，恢复后再上传汇总数据。'],
    ],
    highlights: ['批量写入，断点续传由采集端完成', '降采样任务控制存储', '可在厂区本地部署'],
    keywords: ['时序数据库', '物联网', '设备数据', '监控', '数据分析'],
    faq: [
      ['数据保留多久？', '每个存储桶单独设置保留期，建议原始数据与汇总数据分桶。'],
      ['能替代实时历史库吗？', '取决于测点规模与合规要求，请先做容量测试。'],
    ],
  },
  en: {
    name: 'InfluxDB time series',
    tagline: 'One time-series store for equipment, energy and operations',
    summary:
      'Writes readings of equipment, meters and servers to InfluxDB, downsamples and queries them, and gives alerts, dashboards and analytics one source.',
    sections: [
      [
        'Who it is for',
        'Plants, sites and operations teams whose relational database struggles with many points at short intervals.',
      ],
      [
        'What it does',
        '- Writes points in batches\n- Queries curves and aggregates over a period\n- Downsamples on a schedule to limit storage',
      ],
      [
        'Deployment',
        'The open-source edition can run in the workshop or on site, keeps collecting while the line is down and uploads aggregates later.',
      ],
    ],
    highlights: [
      'Batch writes; the collector resumes after a break',
      'Downsampling limits storage',
      'Runs on site',
    ],
    keywords: ['time series', 'IoT', 'equipment data', 'monitoring', 'analytics'],
    faq: [
      [
        'How long is data kept?',
        'Each bucket has its own retention. Keep raw data and aggregates in different buckets.',
      ],
      [
        'Does it replace a plant historian?',
        'That depends on the number of points and on your rules. Test the capacity first.',
      ],
    ],
  },
  actions: [
    ['list-buckets', '存储桶列表', 'List buckets', 'GET /buckets'],
    [
      'create-bucket',
      '创建存储桶',
      'Create a bucket',
      'POST /buckets',
      {
        body: {
          name: 'line-3',
          orgID: 'example',
          retentionRules: [{ type: 'expire', everySeconds: 2592000 }],
        },
      },
    ],
    [
      'query',
      '查询数据',
      'Query data',
      'POST /query',
      { body: { query: 'from(bucket: "line-3") |> range(start: -1h)', type: 'flux' } },
    ],
  ],
});
