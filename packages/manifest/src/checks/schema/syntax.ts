import type { Check } from '../../check/check.ts';

// Reported by validateSource, which has the text.
export const syntax: Check = {
  id: 'M001',
  severity: 'error',
  title: { 'zh-CN': '无法读取文件', en: 'The file cannot be read' },
  why: {
    'zh-CN': '清单必须是一个合法的 YAML 或 JSON 文档，才能知道其中写了什么。',
    en: 'Nothing can be checked until the manifest is one well-formed YAML or JSON document.',
  },
  fix: {
    'zh-CN': '按提示的行列修正语法；缩进用空格，字符串中的冒号要加引号。',
    en: 'Correct the syntax at the line shown; indent with blanks and quote strings that hold a colon.',
  },
  message: { 'zh-CN': '{detailZh}', en: '{detailEn}' },
  run: () => [],
};
