import type { Check } from '../../check/check.ts';
import { hasChinese } from '../../check/has-chinese.ts';

export const chineseInChinese: Check = {
  id: 'L008',
  severity: 'publishing',
  title: { 'zh-CN': '中文介绍里没有中文', en: 'The Chinese listing has no Chinese' },
  why: {
    'zh-CN': '用中文浏览的客户看到的会是外文。',
    en: 'Customers who read Chinese would see a foreign text.',
  },
  fix: { 'zh-CN': '用中文书写。', en: 'Write it in Chinese.' },
  message: { 'zh-CN': '{field} 中没有汉字', en: '{field} has no Chinese character' },
  *run(manifest) {
    const zh = manifest.listing['zh-CN'];
    for (const field of ['tagline', 'summary', 'description'] as const) {
      const text = zh?.[field];
      if (text && !hasChinese(text)) yield { pointer: `/listing/zh-CN/${field}`, params: { field } };
    }
  },
};
