import type { Check } from '../../check/check.ts';
import { schemasOf } from '../../check/schemas-of.ts';

export const schemaSize: Check = {
  id: 'C007',
  severity: 'warning',
  title: { 'zh-CN': 'JSON Schema 过大', en: 'JSON Schema is very large' },
  why: { 'zh-CN': '过大的结构在表单里无法使用。', en: 'A very large schema cannot be used as a form.' },
  fix: { 'zh-CN': '只保留客户真正要填的字段。', en: 'Keep the fields a customer really fills in.' },
  message: {
    'zh-CN': '结构有 {kilobytes} KB,建议不超过 16 KB',
    en: 'The schema has {kilobytes} KB; 16 KB is advised',
  },
  *run(manifest) {
    for (const { pointer, schema } of schemasOf(manifest)) {
      const kilobytes = Math.ceil(JSON.stringify(schema).length / 1024);
      if (kilobytes > 16) yield { pointer, params: { kilobytes } };
    }
  },
};
