import type { Check } from '../../check/check.ts';

// Reported by validate, which has the schema issues.
export const shape: Check = {
  id: 'M002',
  severity: 'error',
  title: { 'zh-CN': '不符合清单结构', en: 'Does not fit the schema' },
  why: {
    'zh-CN': '服务器只接受符合结构的清单，长度与数量的上限也写在结构里。',
    en: 'The server accepts only what fits the schema; limits of length and number are part of it.',
  },
  fix: {
    'zh-CN': '按说明改正该字段；编辑器加载 JSON Schema 后可以边写边查。',
    en: 'Correct the field as described; an editor that loads the JSON Schema checks while you write.',
  },
  message: { 'zh-CN': '{detailZh}', en: '{detailEn}' },
  run: () => [],
};
