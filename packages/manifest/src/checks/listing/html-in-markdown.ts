import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

export const htmlInMarkdown: Check = {
  id: 'L021',
  severity: 'warning',
  title: { 'zh-CN': 'Markdown 中有 HTML', en: 'HTML in Markdown' },
  why: {
    'zh-CN': '页面不渲染 HTML 标签，客户会看到原文。',
    en: 'The page does not render HTML tags; customers would see them as text.',
  },
  fix: { 'zh-CN': '改用 Markdown 写法。', en: 'Use Markdown instead.' },
  message: { 'zh-CN': '含有标签 {tag}', en: 'Holds the tag {tag}' },
  *run(manifest) {
    for (const { pointer, value } of textsOf(manifest)) {
      const tag =
        /<(?:br|p|div|span|a|img|b|i|strong|em|table|ul|ol|li|h[1-6]|code|pre)\b[^<>]{0,200}\/?>/i.exec(
          value,
        )?.[0];
      if (tag) yield { pointer, params: { tag: tag.slice(0, 40) }, salient: tag.slice(0, 40) };
    }
  },
};
