import type { Check } from '../../check/check.ts';
import { referencesIn } from '../../check/references-in.ts';
import { schemasOf } from '../../check/schemas-of.ts';
import { valueAt } from '../../source/pointer.ts';

export const schemaReference: Check = {
  id: 'C006',
  severity: 'error',
  title: { 'zh-CN': '引用无法解析', en: 'Reference cannot be resolved' },
  why: {
    'zh-CN': '服务器从不下载外部内容，引用必须在同一个结构之内。',
    en: 'The server never fetches anything, so a reference must stay inside its schema.',
  },
  fix: {
    'zh-CN': '把被引用的部分写进 definitions,或直接展开。',
    en: 'Put the part under definitions, or write it out.',
  },
  message: { 'zh-CN': '$ref “{ref}”无法解析', en: 'The $ref "{ref}" cannot be resolved' },
  *run(manifest) {
    for (const { pointer, schema } of schemasOf(manifest)) {
      for (const found of referencesIn(schema)) {
        if (
          found.ref === '#' ||
          (found.ref.startsWith('#/') && valueAt(schema, found.ref.slice(1)) !== undefined)
        )
          continue;
        yield {
          pointer: `${pointer}${found.pointer}`,
          params: { ref: found.ref.slice(0, 120) },
          salient: found.ref,
        };
      }
    }
  },
};
