import type { Check } from '../../check/check.ts';

export const notIncluded: Check = {
  id: 'P011',
  severity: 'warning',
  title: { 'zh-CN': '没有写明不含什么', en: 'What is not included is not said' },
  why: {
    'zh-CN': '大多数争议来自双方以为包含的内容不同。',
    en: 'Most disputes arise from what each side thought was included.',
  },
  fix: {
    'zh-CN': '在 implementation.notIncluded 中列出不含的内容。',
    en: 'List it in implementation.notIncluded.',
  },
  message: { 'zh-CN': '没有 implementation.notIncluded', en: 'There is no implementation.notIncluded' },
  *run(manifest) {
    if (manifest.implementation && !manifest.implementation.notIncluded?.length)
      yield { pointer: '/implementation/notIncluded' };
  },
};
