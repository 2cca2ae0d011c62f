import type { Check } from '../../check/check.ts';

export const chineseInEnglish: Check = {
  id: 'L009',
  severity: 'publishing',
  title: { 'zh-CN': '英文介绍里是中文', en: 'The English listing is in Chinese' },
  why: { 'zh-CN': '用英文浏览的客户读不懂。', en: 'Customers who read English cannot read it.' },
  fix: { 'zh-CN': '用英文书写；专有名词可以保留原文。', en: 'Write it in English; proper names may stay.' },
  message: { 'zh-CN': '{field} 主要是汉字', en: '{field} is mostly Chinese' },
  *run(manifest) {
    const en = manifest.listing.en;
    for (const field of ['name', 'tagline', 'summary', 'description'] as const) {
      const text = en?.[field] ?? '';
      const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
      if (chinese > 0 && chinese * 3 > [...text].length) {
        yield { pointer: `/listing/en/${field}`, params: { field } };
      }
    }
  },
};
