import type { Check } from '../../check/check.ts';
import { superlativesIn } from '../../check/superlatives-in.ts';
import { textsOf } from '../../check/texts-of.ts';

export const superlatives: Check = {
  id: 'L010',
  severity: 'publishing',
  title: { 'zh-CN': '出现绝对化用语', en: 'Absolute claims in Chinese text' },
  why: {
    'zh-CN': '《广告法》第九条禁止“最佳”“国家级”等用语，平台和发布者都可能被处罚。',
    en: 'Article 9 of the PRC Advertising Law forbids words such as 最佳 and 国家级; platform and publisher can both be fined.',
  },
  fix: {
    'zh-CN': '改成可以核实的事实，例如附方法的数字。',
    en: 'Replace it by a fact that can be verified, such as a figure with its method.',
  },
  message: { 'zh-CN': '使用了“{word}”', en: 'Uses "{word}"' },
  *run(manifest) {
    for (const { pointer, locale, value } of textsOf(manifest)) {
      if (locale !== 'zh-CN') continue;
      for (const word of superlativesIn(value)) yield { pointer, params: { word }, salient: word };
    }
  },
};
