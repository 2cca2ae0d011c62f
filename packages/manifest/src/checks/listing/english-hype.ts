import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

const hype =
  /\b(?:world'?s (?:best|first|leading|largest)|number one|no\. ?1|the best|unbeatable|100% (?:safe|secure|guaranteed)|risk[- ]free|market[- ]leading)\b|#1\b/i;

export const englishHype: Check = {
  id: 'L011',
  severity: 'warning',
  title: { 'zh-CN': '英文中的夸大用语', en: 'Hype in English text' },
  why: { 'zh-CN': '无法核实的最高级会削弱可信度。', en: 'Superlatives that nobody can verify cost trust.' },
  fix: { 'zh-CN': '改成事实。', en: 'Replace it by a fact.' },
  message: { 'zh-CN': '使用了“{word}”', en: 'Uses "{word}"' },
  *run(manifest) {
    for (const { pointer, locale, value } of textsOf(manifest)) {
      if (locale !== 'en') continue;
      const word = hype.exec(value)?.[0];
      if (word) yield { pointer, params: { word }, salient: word.toLowerCase() };
    }
  },
};
