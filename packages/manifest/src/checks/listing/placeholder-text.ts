import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

const placeholder = /lorem ipsum|\bTODO\b|\bTBD\b|\bFIXME\b|待补充|待完善|此处填写|占位文字|测试测试/i;

export const placeholderText: Check = {
  id: 'L012',
  severity: 'publishing',
  title: { 'zh-CN': '占位文字', en: 'Placeholder text' },
  why: { 'zh-CN': '占位文字上线后客户会直接看到。', en: 'Placeholder text would be shown to customers.' },
  fix: { 'zh-CN': '换成真实内容。', en: 'Replace it by real content.' },
  message: { 'zh-CN': '含有占位文字“{word}”', en: 'Holds the placeholder "{word}"' },
  *run(manifest) {
    for (const { pointer, value } of textsOf(manifest)) {
      const word = placeholder.exec(value)?.[0];
      if (word) yield { pointer, params: { word }, salient: word.toLowerCase() };
    }
  },
};
