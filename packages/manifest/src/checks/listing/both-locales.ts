import type { Check } from '../../check/check.ts';
import { locales } from '../../codes/locale.ts';

export const bothLocales: Check = {
  id: 'L001',
  severity: 'publishing',
  title: { 'zh-CN': '缺少一种语言的介绍', en: 'Listing lacks a language' },
  why: {
    'zh-CN': '目录同时以中文和英文展示，缺一种语言的客户就看不懂。',
    en: 'The catalogue is shown in Chinese and English; customers of the other language could not read it.',
  },
  fix: { 'zh-CN': '补上 listing.{locale}。', en: 'Write listing.{locale}.' },
  message: { 'zh-CN': '没有 {locale} 的介绍', en: 'There is no listing in {locale}' },
  *run(manifest) {
    for (const locale of locales) {
      if (!manifest.listing[locale])
        yield { pointer: `/listing/${locale}`, params: { locale }, salient: locale };
    }
  },
};
