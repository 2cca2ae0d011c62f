import type { Check } from '../../check/check.ts';
import { listingTexts } from '../../check/listing-texts.ts';

function nameProblem(name: string): { whatZh: string; whatEn: string } | null {
  if (name !== name.trim()) return { whatZh: '首尾空格', whatEn: 'outer blanks' };
  if (/\p{Extended_Pictographic}/u.test(name)) return { whatZh: '表情符号', whatEn: 'an emoji' };
  if (/\bv?\d+\.\d+(?:\.\d+)?\b/i.test(name)) return { whatZh: '版本号', whatEn: 'a version number' };
  if (/^[A-Z][A-Z !&-]{11,}$/.test(name)) return { whatZh: '全大写字母', whatEn: 'capitals throughout' };
  return null;
}

export const nameStyle: Check = {
  id: 'L029',
  severity: 'warning',
  title: { 'zh-CN': '名称写法不当', en: 'Style of the name' },
  why: {
    'zh-CN': '全大写、版本号、表情和首尾空格会让列表难读。',
    en: 'Capitals throughout, version numbers, emoji and outer blanks make lists hard to read.',
  },
  fix: { 'zh-CN': '只写产品名称。', en: 'Write only the name of the product.' },
  message: { 'zh-CN': '名称“{name}”含有{whatZh}', en: 'The name "{name}" has {whatEn}' },
  *run(manifest) {
    for (const [locale, { name }] of listingTexts(manifest)) {
      const what = nameProblem(name);
      if (what) yield { pointer: `/listing/${locale}/name`, params: { name, ...what }, salient: name };
    }
  },
};
