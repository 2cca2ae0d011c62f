import type { Check } from '../../check/check.ts';

// Reported by validate before the schema.
export const jsonValue: Check = {
  id: 'M004',
  severity: 'error',
  title: { 'zh-CN': '不是 JSON 能表示的值', en: 'Not a JSON value' },
  why: {
    'zh-CN': '清单要能无损地转成规范 JSON,摘要才有意义。',
    en: 'The digest is taken over canonical JSON, so every value must survive as JSON.',
  },
  fix: {
    'zh-CN': '去掉函数、日期对象、NaN、循环引用，并减少嵌套层数。',
    en: 'Remove functions, date objects, NaN and cycles, and nest less deeply.',
  },
  message: {
    'zh-CN': '这里的值不能写成 JSON,或嵌套超过 {limit} 层',
    en: 'This value cannot be written as JSON or is nested deeper than {limit} levels',
  },
  run: () => [],
};
