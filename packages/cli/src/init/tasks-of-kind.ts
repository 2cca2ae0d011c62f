import type { Draft } from './draft-from-openapi.ts';

type Kind = 'integration' | 'solution' | 'service';
type Task = Draft['tasks'][number];

const task = (pointer: string, zh: string, en: string): Task => ({ pointer, what: { 'zh-CN': zh, en } });

const own: Readonly<Record<Kind, readonly Task[]>> = {
  integration: [
    task(
      '/auth',
      '写明客户如何授权；不需要凭据时写 schemes: []',
      'Say how customers connect; schemes: [] if no credential is needed',
    ),
    task(
      '/actions',
      '列出触发器与动作，附输入输出和示例',
      'List triggers and actions with input, output and a sample',
    ),
  ],
  solution: [
    task(
      '/composes',
      '列出组成方案的技术集成与服务',
      'List the integrations and services that the solution is made of',
    ),
    task(
      '/benchmarks',
      '写一个有前后数据和取数方法的案例',
      'Write a case with figures before and after, and how they were measured',
    ),
    task('/acceptance', '写明客户据以验收的标准', 'State what the customer accepts it by'),
  ],
  service: [
    task('/team', '写明团队人数与角色', 'State head count and roles of the team'),
    task('/certifications', '列出人员与机构资质', 'List certifications of people and company'),
    task('/acceptance', '写明客户据以验收的标准', 'State what the customer accepts it by'),
  ],
};

/** What is left to do after `init --kind`. */
export const tasksOfKind = (kind: Kind, hasPublisher: boolean): Task[] => [
  hasPublisher
    ? task(
        '/publisher/name',
        '补上发布者另一种语言的名称',
        'Add the name of the publisher in the other language',
      )
    : task('/publisher/name', '填写发布者的中英文名称', 'Write the name of the publisher in both languages'),
  task('/listing', '用中文和英文写介绍', 'Write the listing in Chinese and in English'),
  task('/classification/categories', '选择一到三个类别', 'Choose one to three categories'),
  ...own[kind],
  task(
    '/pricing',
    '公开价格；需要询价时写 model: quote',
    'Disclose the price; write model: quote if it is on request',
  ),
  task(
    '/implementation',
    '写明实施天数、客户投入和费用',
    "State the days to go live, the customer's effort and the cost",
  ),
  task('/support', '写明支持渠道与响应时限', 'State support channels and response times'),
  task('/compliance/dataCategories', '写明处理哪些数据', 'State which data is processed'),
  task('/classification/deployment', '写明部署方式', 'State how it is deployed'),
  task('/changelog', '为第一个版本写更新说明', 'Write the changelog of the first version'),
];
