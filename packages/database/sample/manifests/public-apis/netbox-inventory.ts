import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'netbox-inventory',
  record: 'netboxdemo.com',
  provider: 'NetBox',
  website: 'https://netboxlabs.com',
  date: '2026-07-22',
  selfHosted: true,
  categories: ['cloud-infrastructure', 'monitoring'],
  scenarios: ['cloud-migration', 'disaster-recovery'],
  industries: ['I', 'J', 'D', 'S'],
  regions: ['CN'],
  companySizes: ['medium', 'large'],
  deployment: ['on_premises', 'dedicated'],
  buildsOn: ['observability-suite'],
  api: { baseUrl: 'https://demo.netbox.dev/api', documentation: 'https://netboxlabs.com/docs' },
  schemes: [
    apiKey('header Authorization', 'NETBOX_AUTHORIZATION', [
      '“Token”加个人资料页创建的令牌',
      'The word Token followed by a token of the profile page',
    ]),
  ],
  test: 'GET /status/',
  days: [3, 15, 6],
  data: ['none'],
  zh: {
    name: 'NetBox 机房与地址台账',
    tagline: '机柜、设备、线路和 IP 地址有一本准账',
    summary:
      '以 NetBox 作为机房资源的统一台账，迁移、扩容和排障都从同一处取数，并与监控系统对账找出账实不符的设备。',
    sections: [
      ['适合谁', '机房资产还在表格里、地址冲突时有发生的数据中心与网络团队。'],
      ['能做什么', '- 登记机柜、设备、线路\n- 分配与回收 IP 地址\n- 与监控发现的设备比对，列出差异'],
      ['实施要点', '先盘点再导入。账实核对至少做一轮，之后的变更必须先改台账、再动设备。'],
    ],
    highlights: ['开源软件，部署在自己的机房', '地址分配有据可查', '与监控对账发现差异'],
    keywords: ['CMDB', '机房管理', '网络', 'IP 地址管理', '资产台账', '云计算'],
    faq: [
      ['演示地址能用于生产吗？', '不能。清单里的地址是公开演示站，生产请自行部署。'],
      ['能自动发现设备吗？', 'NetBox 记录的是应有状态，发现由监控或采集工具完成。'],
    ],
  },
  en: {
    name: 'NetBox data centre inventory',
    tagline: 'One true record of racks, devices, circuits and addresses',
    summary:
      'Makes NetBox the single record of data-centre resources for migration, growth and repair, and compares it with monitoring to find what does not match.',
    sections: [
      [
        'Who it is for',
        'Data-centre and network teams whose assets live in spreadsheets and whose addresses collide.',
      ],
      [
        'What it does',
        '- Records racks, devices and circuits\n- Allocates and reclaims IP addresses\n- Compares with devices found by monitoring and lists differences',
      ],
      [
        'What matters',
        'Count first, import second. After one full reconciliation every change starts in the record and only then at the device.',
      ],
    ],
    highlights: [
      'Open source, in your own data centre',
      'Address allocation on record',
      'Differences found against monitoring',
    ],
    keywords: ['CMDB', 'DCIM', 'IPAM', 'network', 'inventory'],
    faq: [
      [
        'Can we use the demo address?',
        'No. The address in the manifest is a public demo; run your own for production.',
      ],
      ['Does it discover devices?', 'NetBox records what should be; discovery is the work of monitoring.'],
    ],
  },
  actions: [
    ['list-devices', '设备列表', 'List devices', 'GET /dcim/devices/', { query: { limit: 50 } }],
    [
      'allocate-address',
      '分配地址',
      'Allocate an address',
      'POST /ipam/prefixes/{id}/available-ips/',
      { body: { description: 'web-1' } },
    ],
    ['list-circuits', '线路列表', 'List circuits', 'GET /circuits/circuits/'],
  ],
});
