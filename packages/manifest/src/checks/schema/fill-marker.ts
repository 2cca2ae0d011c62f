import type { Check } from '../../check/check.ts';
import { eachString } from '../../check/each-string.ts';

export const fillMarker: Check = {
  id: 'M007',
  severity: 'publishing',
  title: { 'zh-CN': '还有待填写的内容', en: 'Something is still to be filled in' },
  why: {
    'zh-CN': '`FILL:` 是初始化时留下的记号，表示工具不知道、也不该编造的事实。',
    en: '`FILL:` was left by init where the tool did not know a fact and would not invent one.',
  },
  fix: {
    'zh-CN': '用真实内容替换整段 `FILL:` 文字。',
    en: 'Replace the whole `FILL:` text with the real content.',
  },
  message: { 'zh-CN': '此处仍是待填写的记号', en: 'This is still a marker to fill in' },
  *run(manifest) {
    for (const { pointer, value } of eachString(manifest)) {
      if (/\bFILL:/.test(value)) yield { pointer };
    }
  },
};
