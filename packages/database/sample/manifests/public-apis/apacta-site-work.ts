import { publicApi } from '../../define/integration.ts';
import { apiKey } from '../../define/schemes.ts';

export default publicApi({
  slug: 'apacta-site-work',
  record: 'apacta.com',
  provider: 'Apacta',
  website: 'https://www.apacta.com',
  date: '2026-07-27',
  categories: ['hr', 'erp'],
  scenarios: ['field-service', 'expense-control'],
  industries: ['E', 'O'],
  regions: ['DK', 'SE'],
  companySizes: ['micro', 'small', 'medium'],
  deployment: ['public_cloud'],
  api: { baseUrl: 'https://app.apacta.com/api/v1', documentation: 'https://apidoc.apacta.com' },
  schemes: [
    apiKey('header X-Auth-Token', 'APACTA_KEY', [
      '在 Apacta 账号中申请接口密钥',
      'Ask for an API key in your Apacta account',
    ]),
  ],
  test: 'GET /clocking_records',
  days: [2, 8, 3],
  data: ['account', 'location', 'usage'],
  zh: {
    name: 'Apacta 工时与用料',
    tagline: '现场填报的工时、用料直接进入成本核算',
    summary: '读取班组在 Apacta 填报的打卡、工时与用料，同步到项目成本与薪资系统，月底不再靠纸质工单汇总。',
    sections: [
      ['适合谁', '在北欧承接安装、维修工程，班组已使用 Apacta 的企业。'],
      ['能做什么', '- 读取打卡与工时记录\n- 维护作业活动\n- 同步项目与用料'],
      ['实施要点', '先统一项目编号和作业编码，两边编码不一致是对不上账的首要原因。'],
    ],
    highlights: ['工时、用料直达成本', '减少纸质工单', '作业编码统一管理'],
    keywords: ['工时', '施工', '人力资源', '成本', '现场管理'],
    faq: [
      ['会采集员工位置吗？', '部分打卡记录含位置信息，启用前须告知员工并取得同意。'],
      ['能回写审批结果吗？', '可以更新活动记录，审批流程仍在企业系统中进行。'],
    ],
  },
  en: {
    name: 'Apacta hours and materials',
    tagline: 'Hours and materials from the site straight into costing',
    summary:
      'Reads clocking, hours and materials that crews record in Apacta into project cost and payroll, in place of paper sheets at month end.',
    sections: [
      ['Who it is for', 'Installers and repair contractors in the Nordics whose crews use Apacta.'],
      ['What it does', '- Reads clocking and hours\n- Keeps activities\n- Syncs projects and materials'],
      [
        'What matters',
        'Agree project numbers and activity codes first. Codes that differ are the main reason why books do not match.',
      ],
    ],
    highlights: ['Hours and materials reach costing', 'Less paper', 'One set of activity codes'],
    keywords: ['time sheets', 'construction', 'HR', 'costing', 'field work'],
    faq: [
      [
        'Does it collect locations?',
        'Some clocking records hold them. Tell your staff and have their consent.',
      ],
      ['Can approvals be written back?', 'Activities can be updated; approval stays in your own system.'],
    ],
  },
  actions: [
    ['list-clocking-records', '读取打卡记录', 'List clocking records', 'GET /clocking_records'],
    [
      'create-activity',
      '创建作业活动',
      'Create an activity',
      'POST /activities',
      { body: { name: 'Cable laying' } },
    ],
  ],
});
