import type { Check } from '../../check/check.ts';

// Reported by validate, which has the schema issues.
export const unknownKey: Check = {
  id: 'M003',
  severity: 'error',
  title: { 'zh-CN': '不认识的字段', en: 'Unknown key' },
  why: {
    'zh-CN': '拼错的字段如果被悄悄忽略，内容就会丢失，所以一律报错。',
    en: 'A misspelt key that was silently ignored would lose what you wrote, so it is an error.',
  },
  fix: {
    'zh-CN': '改正拼写，或把自用数据放到 `_meta` 下。',
    en: 'Correct the spelling, or put data of your own under `_meta`.',
  },
  message: { 'zh-CN': '没有名为“{key}”的字段{hintZh}', en: 'There is no field named "{key}"{hintEn}' },
  run: () => [],
};
