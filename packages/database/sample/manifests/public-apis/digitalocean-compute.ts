import { publicApi } from '../../define/integration.ts';
import { bearer } from '../../define/schemes.ts';

export default publicApi({
  slug: 'digitalocean-compute',
  record: 'digitalocean.com',
  provider: 'DigitalOcean',
  website: 'https://www.digitalocean.com',
  date: '2026-09-11',
  categories: ['cloud-infrastructure', 'developer-tools'],
  scenarios: ['cloud-migration', 'disaster-recovery'],
  industries: ['I'],
  regions: ['SG', 'US', 'DE', 'GB'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['cloud-server'],
  api: {
    baseUrl: 'https://api.digitalocean.com',
    documentation: 'https://docs.digitalocean.com/reference/api',
  },
  schemes: [
    bearer('DIGITALOCEAN_TOKEN', [
      '在控制面板的接口页面生成，可设为只读',
      'Generate it in the control panel; may be read-only',
    ]),
  ],
  test: 'GET /v2/account',
  days: [1, 5, 2],
  data: ['account', 'usage'],
  zh: {
    name: 'DigitalOcean 云资源纳管',
    tagline: '在一张表里看清海外云主机与费用',
    summary:
      '读取 DigitalOcean 的云主机、密钥与账单，纳入统一的云计算资源台账，也可按模板创建测试环境并到期回收。',
    sections: [
      ['适合谁', '主要业务在源头示例云、部分海外节点使用 DigitalOcean 的多云团队。'],
      ['能做什么', '- 汇总云主机、规格与所在区域\n- 读取账户余额与用量\n- 按模板创建主机，到期自动销毁'],
      ['权限建议', '盘点只用只读令牌；创建与销毁使用单独的令牌，并限制在测试项目内。'],
    ],
    highlights: ['多云资源一张台账', '盘点与变更令牌分离', '测试环境到期回收'],
    keywords: ['云计算', '云主机', '多云管理', '资源盘点', '成本'],
    faq: [
      ['能迁移主机吗？', '不能直接迁移，请配合迁移服务使用。'],
      ['会误删主机吗？', '销毁操作默认关闭，需在连接设置中单独启用。'],
    ],
  },
  en: {
    name: 'DigitalOcean inventory',
    tagline: 'See servers abroad and what they cost in one table',
    summary:
      'Reads droplets, keys and billing from DigitalOcean into one cloud inventory, and creates test environments from a template that end on a date.',
    sections: [
      [
        'Who it is for',
        'Multi-cloud teams with their main business on the sample cloud and some nodes abroad on DigitalOcean.',
      ],
      [
        'What it does',
        '- Lists servers, sizes and regions\n- Reads balance and usage\n- Creates servers from a template and removes them when due',
      ],
      [
        'Rights',
        'Take inventory with a read-only token. Creation and removal use another one, limited to a test project.',
      ],
    ],
    highlights: [
      'One inventory for many clouds',
      'Separate tokens for reading and changing',
      'Test environments end on a date',
    ],
    keywords: ['cloud computing', 'servers', 'multi-cloud', 'inventory', 'cost'],
    faq: [
      ['Does it migrate servers?', 'No. Combine it with a migration service.'],
      [
        'Could it delete a server by mistake?',
        'Removal is off unless you switch it on in the connection settings.',
      ],
    ],
  },
  actions: [
    ['list-droplets', '云主机列表', 'List droplets', 'GET /v2/droplets', { query: { per_page: 50 } }],
    [
      'create-droplet',
      '创建云主机',
      'Create a droplet',
      'POST /v2/droplets',
      { body: { name: 'test-1', region: 'sgp1', size: 's-1vcpu-1gb', image: 'debian-12-x64' } },
    ],
    ['get-balance', '查询余额', 'Get the balance', 'GET /v2/customers/my/balance'],
  ],
});
