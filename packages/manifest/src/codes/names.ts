import type { BilingualText } from './locale.ts';

/** Kinds of listing, with names. */
export const kinds = {
  integration: { 'zh-CN': '技术集成', en: 'Integration' },
  solution: { 'zh-CN': '场景方案', en: 'Solution' },
  service: { 'zh-CN': '服务产品', en: 'Service' },
} as const satisfies Record<string, BilingualText>;

/** Kind of a listing. */
export type Kind = keyof typeof kinds;

/** Deployment forms, with names. */
export const deployments = {
  public_cloud: { 'zh-CN': '公有云', en: 'Public cloud' },
  dedicated: { 'zh-CN': '专属云', en: 'Dedicated' },
  on_premises: { 'zh-CN': '本地部署', en: 'On premises' },
} as const satisfies Record<string, BilingualText>;

/** Company sizes (large, medium, small and micro as the statistics bureau divides them), with names. */
export const companySizes = {
  micro: { 'zh-CN': '微型企业', en: 'Micro' },
  small: { 'zh-CN': '小型企业', en: 'Small' },
  medium: { 'zh-CN': '中型企业', en: 'Medium' },
  large: { 'zh-CN': '大型企业', en: 'Large' },
} as const satisfies Record<string, BilingualText>;

/** Price models, with names. */
export const priceModels = {
  free: { 'zh-CN': '免费', en: 'Free' },
  flat: { 'zh-CN': '固定价格', en: 'Flat' },
  per_seat: { 'zh-CN': '按席位', en: 'Per seat' },
  usage: { 'zh-CN': '按用量', en: 'Usage' },
  quote: { 'zh-CN': '询价', en: 'Quote' },
} as const satisfies Record<string, BilingualText>;
