import type { Check } from '../../check/check.ts';
import { scenarios } from '../../codes/scenarios.ts';

export const unknownScenario: Check = {
  id: 'L024',
  severity: 'warning',
  title: { 'zh-CN': '不常见的场景代码', en: 'Unusual scenario code' },
  why: {
    'zh-CN': '客户按常用场景筛选，自造的代码不会出现在筛选项里。',
    en: 'Customers filter by the well-known scenarios; a code of your own is not offered there.',
  },
  fix: { 'zh-CN': '尽量改用已有的场景代码。', en: 'Use a well-known code if one fits.' },
  message: { 'zh-CN': '场景“{code}”不在常用列表中', en: 'The scenario "{code}" is not a well-known one' },
  *run(manifest) {
    for (const [index, code] of (manifest.classification.scenarios ?? []).entries()) {
      if (Object.hasOwn(scenarios, code)) continue;
      yield { pointer: `/classification/scenarios/${index}`, params: { code }, salient: code };
    }
  },
};
