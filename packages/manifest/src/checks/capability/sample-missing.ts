import type { Check } from '../../check/check.ts';

export const sampleMissing: Check = {
  id: 'C005',
  severity: 'warning',
  title: { 'zh-CN': '没有示例', en: 'No sample' },
  why: {
    'zh-CN': '有示例，客户不用试错就能接入。',
    en: 'With a sample customers connect without trial and error.',
  },
  fix: { 'zh-CN': '加一个真实但不含隐私的示例。', en: 'Add a realistic sample without personal data.' },
  message: { 'zh-CN': '“{id}”没有示例', en: '"{id}" has no sample' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    const parts = [
      ...(manifest.actions ?? []).map((item, index) => ({ item, pointer: `/actions/${index}/sample` })),
      ...(manifest.triggers ?? []).map((item, index) => ({ item, pointer: `/triggers/${index}/sample` })),
    ];
    for (const { item, pointer } of parts) {
      if (item.sample === undefined) yield { pointer, params: { id: item.id } };
    }
  },
};
