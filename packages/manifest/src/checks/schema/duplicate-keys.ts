import type { Check } from '../../check/check.ts';
import { eachList } from '../../check/each-list.ts';
import { keyOfItem } from '../../check/key-of-item.ts';

export const duplicateKeys: Check = {
  id: 'M006',
  severity: 'error',
  title: { 'zh-CN': '列表中有重复的标识', en: 'Duplicate id in a list' },
  why: {
    'zh-CN': '差异比较和评审记录靠这些标识认出同一项。',
    en: 'The diff and past decisions recognise an item by its id.',
  },
  fix: { 'zh-CN': '给每一项不同的标识。', en: 'Give each item an id of its own.' },
  message: { 'zh-CN': '“{key}”在同一列表中出现多次', en: '"{key}" occurs more than once in this list' },
  *run(manifest) {
    for (const { pointer, items } of eachList(manifest)) {
      const seen = new Set<string>();
      for (const [index, item] of items.entries()) {
        const key = keyOfItem(item);
        if (key === null) continue;
        if (seen.has(key)) yield { pointer: `${pointer}/${index}`, params: { key }, salient: key };
        seen.add(key);
      }
    }
  },
};
