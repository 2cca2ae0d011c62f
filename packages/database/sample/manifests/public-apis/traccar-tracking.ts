import { publicApi } from '../../define/integration.ts';
import { basic } from '../../define/schemes.ts';

export default publicApi({
  slug: 'traccar-tracking',
  record: 'traccar.org',
  provider: 'Traccar',
  website: 'https://www.traccar.org',
  date: '2026-11-01',
  version: '1.1.0',
  changes: ['新增围栏事件触发器。', 'Adds a trigger for geofence events.'],
  selfHosted: true,
  categories: ['location', 'logistics', 'iot'],
  scenarios: ['order-fulfilment', 'field-service'],
  industries: ['G', 'E', 'A', 'N'],
  regions: ['CN', 'SG', 'MY'],
  companySizes: ['small', 'medium', 'large'],
  deployment: ['on_premises', 'dedicated', 'public_cloud'],
  buildsOn: ['iot-platform', 'cloud-server'],
  api: { baseUrl: 'https://demo.traccar.org/api', documentation: 'https://www.traccar.org/api-reference' },
  schemes: [
    basic('TRACCAR_CREDENTIALS', [
      '使用专门的接口账号，不要用管理员账号',
      'Use an account of its own, not the administrator',
    ]),
  ],
  test: 'GET /server',
  days: [3, 12, 4],
  data: ['location', 'device'],
  zh: {
    name: 'Traccar 车辆定位',
    tagline: '开源定位平台，轨迹与围栏握在自己手里',
    summary:
      '自行部署 Traccar 接收车载终端上报，查询实时位置与历史轨迹，进出围栏、超速和离线事件推送到业务系统。',
    sections: [
      ['适合谁', '终端品牌混用、希望轨迹数据留在自己服务器上的车队与工程企业。'],
      ['能做什么', '- 管理终端与分组\n- 查询位置、轨迹与里程\n- 围栏、超速、离线事件推送'],
      ['隐私要求', '车辆与人员定位须告知驾驶员并限定用途，非工作时段应停止采集或隐藏轨迹。'],
    ],
    highlights: ['多种终端协议统一接入', '数据存放在自己的服务器', '围栏事件实时推送'],
    keywords: ['车辆定位', 'GPS', '轨迹', '物流', '围栏', '物联网'],
    faq: [
      ['支持部标终端吗？', '支持的协议以项目文档为准，接入前请用样机测试。'],
      ['演示地址能用于生产吗？', '不能，请自行部署。'],
    ],
  },
  en: {
    name: 'Traccar vehicle tracking',
    tagline: 'Open-source tracking with traces and fences in your own hands',
    summary:
      'Hosts Traccar to receive trackers of many makes, shows positions and traces, and pushes fence, speeding and offline events to your systems.',
    sections: [
      [
        'Who it is for',
        'Fleets and contractors with trackers of several makes who want traces on their own servers.',
      ],
      [
        'What it does',
        '- Manages trackers and groups\n- Reads positions, traces and mileage\n- Pushes fence, speeding and offline events',
      ],
      [
        'Privacy',
        'Tell drivers about tracking and limit its purpose. Outside working hours stop collecting or hide the trace.',
      ],
    ],
    highlights: [
      'Many tracker protocols in one place',
      'Data on your own servers',
      'Fence events as they happen',
    ],
    keywords: ['GPS tracking', 'fleet', 'geofence', 'logistics', 'IoT'],
    faq: [
      ['Which trackers are supported?', 'See the list of protocols of the project and test a device first.'],
      ['Can we use the demo address?', 'No, run your own.'],
    ],
  },
  actions: [
    ['list-devices', '终端列表', 'List devices', 'GET /devices'],
    ['list-positions', '查询位置', 'List positions', 'GET /positions', { query: { deviceId: 1 } }],
    [
      'create-geofence',
      '创建围栏',
      'Create a geofence',
      'POST /geofences',
      { body: { name: 'Depot', area: 'CIRCLE (31.23 121.47, 200)' } },
    ],
  ],
  triggers: [
    {
      id: 'geofence-entered',
      name: { 'zh-CN': '进入围栏', en: 'Geofence entered' },
      description: { 'zh-CN': '车辆驶入围栏时触发。', en: 'Fires when a vehicle enters a fence.' },
      delivery: 'webhook',
      payload: {
        type: 'object',
        properties: { type: { type: 'string' }, deviceId: { type: 'number' } },
        required: ['type', 'deviceId'],
      },
      sample: { type: 'geofenceEnter', deviceId: 1 },
    },
  ],
});
