import type { CategoryCode } from '../codes/categories.ts';
import { asList } from './read.ts';

const directory: Readonly<Record<string, CategoryCode>> = {
  analytics: 'analytics',
  backend: 'cloud-infrastructure',
  cloud: 'cloud-infrastructure',
  collaboration: 'collaboration',
  customer_relation: 'crm',
  developer_tools: 'developer-tools',
  ecommerce: 'commerce',
  education: 'education',
  email: 'communications',
  enterprise: 'productivity',
  entertainment: 'content',
  events: 'marketing',
  financial: 'finance',
  forms: 'productivity',
  hosting: 'cloud-infrastructure',
  iot: 'iot',
  location: 'location',
  machine_learning: 'ai',
  marketing: 'marketing',
  media: 'content',
  messaging: 'communications',
  monitoring: 'monitoring',
  open_data: 'open-data',
  payment: 'payments',
  project_management: 'collaboration',
  search: 'data-management',
  security: 'security',
  social: 'marketing',
  storage: 'data-management',
  support: 'customer-service',
  telecom: 'communications',
  text: 'content',
  time_management: 'productivity',
  tools: 'productivity',
  transport: 'logistics',
};

/** Our categories for those of the public directory; empty if none is known. */
export function mapCategories(names: unknown): CategoryCode[] {
  const found = asList(names).flatMap((name) => {
    const key = typeof name === 'string' ? name.toLowerCase() : '';
    return Object.hasOwn(directory, key) ? [directory[key] as CategoryCode] : [];
  });
  return [...new Set(found)].slice(0, 3);
}
