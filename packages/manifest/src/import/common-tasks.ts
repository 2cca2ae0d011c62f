import type { ImportTask } from './import-result.ts';

/** What neither an API document nor a directory record can say. */
export const commonTasks: readonly ImportTask[] = [
  {
    pointer: '/pricing',
    what: {
      'zh-CN': '公开价格；需要询价时写 model: quote',
      en: 'Disclose the price; write model: quote if it is on request',
    },
  },
  {
    pointer: '/implementation',
    what: {
      'zh-CN': '写明实施天数、客户投入和费用',
      en: "State the days to go live, the customer's effort and the cost",
    },
  },
  {
    pointer: '/support',
    what: { 'zh-CN': '写明支持渠道与响应时限', en: 'State support channels and response times' },
  },
  {
    pointer: '/compliance/dataCategories',
    what: { 'zh-CN': '写明处理哪些数据', en: 'State which data is processed' },
  },
  {
    pointer: '/classification/deployment',
    what: { 'zh-CN': '写明部署方式', en: 'State how it is deployed' },
  },
  {
    pointer: '/changelog',
    what: { 'zh-CN': '为第一个版本写更新说明', en: 'Write the changelog of the first version' },
  },
];
