import type { BilingualText } from './locale.ts';

/** Well-known scenario codes with names. The list is open: another slug is valid and gets a warning. */
export const scenarios = {
  'business-intelligence': { 'zh-CN': '经营分析', en: 'Business intelligence' },
  'cloud-migration': { 'zh-CN': '上云迁移', en: 'Cloud migration' },
  'compliance-audit': { 'zh-CN': '合规审计', en: 'Compliance audit' },
  'content-distribution': { 'zh-CN': '内容分发', en: 'Content distribution' },
  'contract-signing': { 'zh-CN': '电子签约', en: 'Contract signing' },
  'customer-growth': { 'zh-CN': '客户增长', en: 'Customer growth' },
  'data-governance': { 'zh-CN': '数据治理', en: 'Data governance' },
  'disaster-recovery': { 'zh-CN': '灾备恢复', en: 'Disaster recovery' },
  'document-processing': { 'zh-CN': '文档处理', en: 'Document processing' },
  'employee-onboarding': { 'zh-CN': '员工入职', en: 'Employee onboarding' },
  'energy-management': { 'zh-CN': '能耗管理', en: 'Energy management' },
  'equipment-maintenance': { 'zh-CN': '设备运维', en: 'Equipment maintenance' },
  'expense-control': { 'zh-CN': '费用管控', en: 'Expense control' },
  'field-service': { 'zh-CN': '现场服务', en: 'Field service' },
  'intelligent-customer-service': { 'zh-CN': '智能客服', en: 'Intelligent customer service' },
  'inventory-visibility': { 'zh-CN': '库存可视', en: 'Inventory visibility' },
  'knowledge-base': { 'zh-CN': '知识库', en: 'Knowledge base' },
  'omnichannel-retail': { 'zh-CN': '全渠道零售', en: 'Omnichannel retail' },
  'online-learning': { 'zh-CN': '在线学习', en: 'Online learning' },
  'order-fulfilment': { 'zh-CN': '订单履约', en: 'Order fulfilment' },
  'quality-traceability': { 'zh-CN': '质量追溯', en: 'Quality traceability' },
  'risk-control': { 'zh-CN': '风险控制', en: 'Risk control' },
  'sales-enablement': { 'zh-CN': '销售赋能', en: 'Sales enablement' },
  'security-operations': { 'zh-CN': '安全运营', en: 'Security operations' },
} as const satisfies Record<string, BilingualText>;

/** Code of a well-known scenario. */
export type ScenarioCode = keyof typeof scenarios;
