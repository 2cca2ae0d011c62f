import { assetsOf } from '../../check/assets-of.ts';
import type { Check } from '../../check/check.ts';

export const altText: Check = {
  id: 'L014',
  severity: 'publishing',
  title: { 'zh-CN': '图片缺少替代文字', en: 'Picture without alternative text' },
  why: {
    'zh-CN': '看不见图片的人和搜索引擎靠替代文字理解内容。',
    en: 'People who cannot see the picture, and search engines, rely on it.',
  },
  fix: {
    'zh-CN': '用一句话说明图片内容，中英文都写。',
    en: 'Say in one line what the picture shows, in both languages.',
  },
  message: { 'zh-CN': '{src} 没有替代文字', en: '{src} has no alternative text' },
  *run(manifest) {
    for (const { pointer, asset } of assetsOf(manifest)) {
      if (!asset.alt) yield { pointer: `${pointer}/alt`, params: { src: asset.src }, salient: asset.src };
    }
  },
};
