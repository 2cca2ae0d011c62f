import type { Check } from '../../check/check.ts';
import { schemaProblem } from '../../check/schema-problem.ts';
import { schemasOf } from '../../check/schemas-of.ts';

export const schemaMalformed: Check = {
  id: 'C003',
  severity: 'error',
  title: { 'zh-CN': 'JSON Schema 有误', en: 'Malformed JSON Schema' },
  why: {
    'zh-CN': '平台用它生成表单并校验数据。',
    en: 'The platform builds forms from it and validates data against it.',
  },
  fix: { 'zh-CN': '按 JSON Schema draft-07 改正。', en: 'Correct it as JSON Schema draft-07 requires.' },
  message: {
    'zh-CN': '{keyword} 的写法不符合 JSON Schema',
    en: '{keyword} is not written as JSON Schema requires',
  },
  *run(manifest) {
    for (const { pointer, schema } of schemasOf(manifest)) {
      const problem = schemaProblem(schema);
      if (problem) yield { pointer: `${pointer}${problem.pointer}`, params: { keyword: problem.keyword } };
    }
  },
};
