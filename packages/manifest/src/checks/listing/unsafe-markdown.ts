import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

const danger =
  /<(?:script|iframe|object|embed|style|form)\b|\]\(\s*(?:javascript|data|vbscript):|\bon(?:error|load|click)\s*=\s*["']/i;

export const unsafeMarkdown: Check = {
  id: 'L020',
  severity: 'error',
  title: { 'zh-CN': 'Markdown 中有脚本或危险链接', en: 'Script or dangerous link in Markdown' },
  why: { 'zh-CN': '介绍会显示在客户的浏览器里。', en: "The text is shown in the customer's browser." },
  fix: {
    'zh-CN': '删去脚本、iframe 以及 javascript: 和 data: 链接。',
    en: 'Remove scripts, frames, and links with javascript: or data:.',
  },
  message: { 'zh-CN': '含有“{found}”', en: 'Holds "{found}"' },
  *run(manifest) {
    for (const { pointer, value } of textsOf(manifest)) {
      const found = danger.exec(value)?.[0];
      if (found) yield { pointer, params: { found }, salient: found.toLowerCase() };
    }
  },
};
