import { publicApi } from '../../define/integration.ts';
import { clientCredentials } from '../../define/schemes.ts';

export default publicApi({
  slug: 'enode-charging',
  record: 'enode.io',
  provider: 'Enode',
  website: 'https://enode.com',
  date: '2026-08-22',
  lifecycle: 'experimental',
  categories: ['iot', 'location'],
  scenarios: ['energy-management'],
  industries: ['D', 'G', 'K'],
  regions: ['NO', 'SE', 'DE', 'GB'],
  companySizes: ['medium', 'large'],
  deployment: ['public_cloud'],
  buildsOn: ['iot-platform'],
  api: { baseUrl: 'https://api.test.enode.io', documentation: 'https://developers.enode.com' },
  moreHosts: ['oauth.test.enode.io'],
  schemes: [
    clientCredentials('https://oauth.test.enode.io/oauth2/token', [
      '在 Enode 控制台创建测试客户端',
      'Create a test client in the Enode console',
    ]),
  ],
  test: 'GET /chargers',
  days: [3, 12, 4],
  data: ['device', 'location', 'usage'],
  zh: {
    name: 'Enode 充电控制',
    tagline: '读取车辆与充电桩状态，错峰充电',
    summary: '经车主授权后读取电动车与充电桩状态，按电价与负荷安排充电时段。清单指向测试环境，适合方案验证。',
    sections: [
      ['适合谁', '在欧洲开展充电运营、虚拟电厂或车队电动化试点的企业。'],
      ['能做什么', '- 查询车辆与充电桩\n- 启停充电\n- 管理充电地点，制定错峰计划'],
      ['当前状态', '本条目指向提供方的测试环境，仅用于验证流程。进入生产前须与提供方签约并更换地址。'],
    ],
    highlights: ['车辆与充电桩统一读取', '可远程启停', '先在测试环境验证'],
    keywords: ['充电桩', '电动汽车', '新能源', '能耗', '物联网'],
    faq: [
      ['支持国内品牌吗？', '以提供方的支持清单为准。'],
      ['车主可以撤回授权吗？', '可以，撤回后立即停止读取与控制。'],
    ],
  },
  en: {
    name: 'Enode charging control',
    tagline: 'Read cars and chargers, charge off-peak',
    summary:
      'With the consent of drivers, reads electric cars and chargers and plans charging by price and load. The manifest points to the test environment.',
    sections: [
      [
        'Who it is for',
        'Companies in Europe that pilot charging operations, virtual power plants or electric fleets.',
      ],
      [
        'What it does',
        '- Reads cars and chargers\n- Starts and stops charging\n- Manages locations and off-peak plans',
      ],
      [
        'State',
        'This listing points to the test environment of the provider, for trying out the flow. Sign with the provider and change the address before production.',
      ],
    ],
    highlights: [
      'Cars and chargers in one API',
      'Remote start and stop',
      'Tried in the test environment first',
    ],
    keywords: ['EV charging', 'chargers', 'smart charging', 'energy', 'IoT'],
    faq: [
      ['Are Chinese makes supported?', 'See the list of the provider.'],
      ['Can a driver withdraw consent?', 'Yes. Reading and control stop at once.'],
    ],
  },
  actions: [
    ['list-chargers', '充电桩列表', 'List chargers', 'GET /chargers'],
    [
      'control-charging',
      '启停充电',
      'Control charging',
      'POST /chargers/{chargerId}/charging',
      { body: { action: 'START' } },
    ],
    ['list-locations', '充电地点', 'List charging locations', 'GET /charging-locations'],
  ],
});
