import { publicApi } from '../../define/integration.ts';
import { basic } from '../../define/schemes.ts';

export default publicApi({
  slug: 'smartme-metering',
  record: 'smart-me.com',
  provider: 'smart-me',
  website: 'https://smart-me.com',
  date: '2026-07-03',
  categories: ['iot', 'analytics'],
  scenarios: ['energy-management'],
  industries: ['D', 'K', 'C'],
  regions: ['CH', 'DE', 'AT'],
  companySizes: ['small', 'medium'],
  deployment: ['public_cloud'],
  buildsOn: ['iot-platform'],
  api: { baseUrl: 'https://smart-me.com', documentation: 'https://smart-me.com/swagger' },
  schemes: [basic('SMARTME_CREDENTIALS', ['smart-me 云账号', 'Your smart-me cloud account'])],
  test: 'GET /api/CustomDevice',
  days: [2, 8, 3],
  data: ['device', 'usage'],
  zh: {
    name: 'smart-me 能耗采集',
    tagline: '电表、水表读数按分钟汇入能耗平台',
    summary:
      '从 smart-me 云读取电、水、热表的实时与历史读数，也可登记自有表计，为能耗分项统计和异常用能分析提供数据。',
    sections: [
      ['适合谁', '在欧洲有厂房或楼宇、已安装 smart-me 表计的企业。'],
      ['能做什么', '- 读取表计实时值与历史值\n- 登记自有设备并上传读数\n- 按条件控制支持遥控的设备'],
      [
        '接入步骤',
        '1. 列出表计与所属区域。\n2. 每日同步一次，与账单核对总量。\n3. 核对无误后改为按需高频采集。',
      ],
    ],
    highlights: ['实时值与历史值齐全', '可接入自有表计', '先对账单，再做分析'],
    keywords: ['能耗', '电表', '物联网', '节能', '数据分析'],
    faq: [
      ['能控制开关吗？', '部分设备支持，默认只读，启用控制须单独授权。'],
      ['读数与账单不一致怎么办？', '先核对表计倍率与区域划分，再检查缺失时段。'],
    ],
  },
  en: {
    name: 'smart-me metering',
    tagline: 'Meter readings by the minute for your energy platform',
    summary:
      'Reads live and past values of electricity, water and heat meters from the smart-me cloud and takes your own meters too, for sub-metering and analysis.',
    sections: [
      ['Who it is for', 'Companies with plants or buildings in Europe that have smart-me meters.'],
      [
        'What it does',
        '- Reads live and past values\n- Registers your own devices and takes their readings\n- Switches devices that can be switched',
      ],
      [
        'How to connect',
        '1. List meters and the areas they serve.\n2. Sync once a day and compare totals with the bill.\n3. Raise the frequency when they agree.',
      ],
    ],
    highlights: ['Live and past values', 'Takes your own meters', 'Checked against the bill first'],
    keywords: ['energy', 'metering', 'IoT', 'sub-metering', 'analytics'],
    faq: [
      ['Can it switch things?', 'Some devices can. Reading is the default; control needs a separate grant.'],
      ['What if readings differ from the bill?', 'Check factors and areas first, then gaps in time.'],
    ],
  },
  actions: [
    ['list-devices', '表计列表', 'List devices', 'GET /api/Devices'],
    ['get-values', '读取读数', 'Get values', 'GET /api/Values/{id}'],
    [
      'add-custom-device',
      '登记自有设备',
      'Add your own device',
      'POST /api/CustomDevice',
      { body: { name: 'Boiler 2', serial: 2 } },
    ],
  ],
});
