import type { Check } from '../../check/check.ts';

export const classificationDuplicates: Check = {
  id: 'L026',
  severity: 'warning',
  title: { 'zh-CN': '分类重复', en: 'Duplicate classification' },
  why: { 'zh-CN': '重复的代码没有作用。', en: 'A repeated code has no effect.' },
  fix: { 'zh-CN': '删去重复的代码。', en: 'Remove the repeated code.' },
  message: { 'zh-CN': '“{code}”重复', en: '"{code}" is repeated' },
  *run(manifest) {
    for (const [field, codes] of Object.entries(manifest.classification)) {
      for (const [index, code] of codes.entries()) {
        if (codes.indexOf(code as never) === index) continue;
        yield { pointer: `/classification/${field}/${index}`, params: { code }, salient: code };
      }
    }
  },
};
