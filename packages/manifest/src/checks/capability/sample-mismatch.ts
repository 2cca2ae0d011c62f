import type { Check } from '../../check/check.ts';
import { sampleProblem } from '../../check/sample-problem.ts';
import { schemaProblem } from '../../check/schema-problem.ts';
import { schemasOf } from '../../check/schemas-of.ts';

export const sampleMismatch: Check = {
  id: 'C004',
  severity: 'error',
  title: { 'zh-CN': '示例不符合结构', en: 'Sample does not match its schema' },
  why: {
    'zh-CN': '客户会照着示例写，示例错了就全错。',
    en: 'Customers copy the sample; a wrong sample makes every copy wrong.',
  },
  fix: { 'zh-CN': '改正示例或结构。', en: 'Correct the sample or the schema.' },
  message: { 'zh-CN': '示例不满足 {keyword}', en: 'The sample breaks {keyword}' },
  *run(manifest) {
    for (const place of schemasOf(manifest)) {
      if (place.sample === undefined || schemaProblem(place.schema)) continue;
      const problem = sampleProblem(place.schema, place.sample);
      if (!problem) continue;
      yield { pointer: `${place.samplePointer}${problem.pointer}`, params: { keyword: problem.keyword } };
    }
  },
};
