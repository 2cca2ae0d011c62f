import type { Check } from '../../check/check.ts';

export const acceptance: Check = {
  id: 'C011',
  severity: 'publishing',
  title: { 'zh-CN': '没有验收标准', en: 'No acceptance criteria' },
  why: {
    'zh-CN': '验收以目录项写明的标准为准，没有标准就会有争议。',
    en: 'Acceptance follows what the listing says; without criteria there will be a dispute.',
  },
  fix: { 'zh-CN': '写几条可以检验的标准。', en: 'Write a few criteria that can be tested.' },
  message: { 'zh-CN': '没有 acceptance', en: 'There is no acceptance' },
  *run(manifest) {
    if (manifest.kind !== 'integration' && !manifest.acceptance?.length) yield { pointer: '/acceptance' };
  },
};
