import type { BilingualText } from './locale.ts';

/** The closed list of listing categories, with names. */
export const categories = {
  ai: { 'zh-CN': '人工智能', en: 'Artificial intelligence' },
  analytics: { 'zh-CN': '数据分析', en: 'Analytics' },
  'cloud-infrastructure': { 'zh-CN': '云基础设施', en: 'Cloud infrastructure' },
  collaboration: { 'zh-CN': '协同办公', en: 'Collaboration' },
  commerce: { 'zh-CN': '电商零售', en: 'Commerce' },
  communications: { 'zh-CN': '通信与消息', en: 'Communications' },
  content: { 'zh-CN': '内容与媒体', en: 'Content and media' },
  crm: { 'zh-CN': '客户关系管理', en: 'CRM' },
  'customer-service': { 'zh-CN': '客户服务', en: 'Customer service' },
  'data-management': { 'zh-CN': '数据管理', en: 'Data management' },
  'developer-tools': { 'zh-CN': '开发者工具', en: 'Developer tools' },
  education: { 'zh-CN': '教育培训', en: 'Education and training' },
  erp: { 'zh-CN': '企业资源计划', en: 'ERP' },
  finance: { 'zh-CN': '财务与金融', en: 'Finance' },
  hr: { 'zh-CN': '人力资源', en: 'Human resources' },
  iot: { 'zh-CN': '物联网', en: 'Internet of things' },
  location: { 'zh-CN': '地图与位置', en: 'Maps and location' },
  logistics: { 'zh-CN': '物流与供应链', en: 'Logistics and supply chain' },
  marketing: { 'zh-CN': '营销增长', en: 'Marketing' },
  monitoring: { 'zh-CN': '监控运维', en: 'Monitoring and operations' },
  'open-data': { 'zh-CN': '开放数据', en: 'Open data' },
  payments: { 'zh-CN': '支付', en: 'Payments' },
  productivity: { 'zh-CN': '效率工具', en: 'Productivity' },
  security: { 'zh-CN': '身份与安全', en: 'Identity and security' },
} as const satisfies Record<string, BilingualText>;

/** Code of a listing category. */
export type CategoryCode = keyof typeof categories;
