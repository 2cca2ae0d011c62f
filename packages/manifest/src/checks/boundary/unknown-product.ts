import type { Check } from '../../check/check.ts';

export const unknownProduct: Check = {
  id: 'R003',
  severity: 'publishing',
  title: { 'zh-CN': '产品不在边界登记中', en: 'Product is not in the boundary register' },
  why: {
    'zh-CN': '匹配和授权都以登记的产品为准。',
    en: 'Matching and authorisation follow the registered products.',
  },
  fix: {
    'zh-CN': '改正产品代码，或请厂商登记该产品。',
    en: 'Correct the product, or ask the vendor to register it.',
  },
  message: { 'zh-CN': '没有登记产品“{product}”', en: 'The product "{product}" is not registered' },
  *run(manifest, context) {
    if (!context.boundaryCells) return;
    const known = new Set(context.boundaryCells.map((cell) => cell.product));
    for (const [index, { product }] of (manifest.buildsOn ?? []).entries()) {
      if (!known.has(product))
        yield { pointer: `/buildsOn/${index}/product`, params: { product }, salient: product };
    }
  },
};
