import type { Check } from '../../check/check.ts';

export const sameInBoth: Check = {
  id: 'L007',
  severity: 'publishing',
  title: { 'zh-CN': '中英文内容相同', en: 'Both languages say the same text' },
  why: { 'zh-CN': '照抄另一种语言等于没有翻译。', en: 'A copy of the other language is no translation.' },
  fix: { 'zh-CN': '分别用两种语言自然地书写。', en: 'Write each language naturally.' },
  message: { 'zh-CN': '{field} 的中英文完全相同', en: '{field} is the same in both languages' },
  *run(manifest) {
    const { 'zh-CN': zh, en } = manifest.listing;
    if (!zh || !en) return;
    for (const field of ['tagline', 'summary', 'description'] as const) {
      if (zh[field] && zh[field] === en[field]) {
        yield { pointer: `/listing/en/${field}`, params: { field } };
      }
    }
  },
};
