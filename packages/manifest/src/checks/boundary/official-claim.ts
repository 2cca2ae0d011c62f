import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

export const officialClaim: Check = {
  id: 'R004',
  severity: 'publishing',
  title: { 'zh-CN': '自称官方', en: 'Claims to be official' },
  why: {
    'zh-CN': '只有厂商自己的目录项才能称为官方，客户会误解责任归属。',
    en: "Only the vendor's own listings are official; customers would mistake who is responsible.",
  },
  fix: { 'zh-CN': '删去“官方”“自营”等字样。', en: 'Remove words such as official.' },
  message: { 'zh-CN': '名称或介绍含有“{word}”', en: 'Name or text holds "{word}"' },
  *run(manifest, context) {
    if (context.publisherKind === 'vendor') return;
    for (const [locale, text] of listingTexts(manifest)) {
      for (const field of ['name', 'tagline'] as const) {
        const word = /官方|自营|厂商直营|\bofficial\b/i.exec(text[field] ?? '')?.[0];
        if (word)
          yield { pointer: `/listing/${locale}/${field}`, params: { word }, salient: word.toLowerCase() };
      }
    }
  },
};
