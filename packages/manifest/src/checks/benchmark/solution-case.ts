import type { Check } from '../../check/check.ts';

export const solutionCase: Check = {
  id: 'B005',
  severity: 'warning',
  title: { 'zh-CN': '方案没有案例', en: 'Solution without a case' },
  why: { 'zh-CN': '进入白名单和精品库都看案例。', en: 'The whitelist and the boutique look at cases.' },
  fix: { 'zh-CN': '写一个可核实的案例。', en: 'Write one case that can be verified.' },
  message: { 'zh-CN': '没有 benchmarks', en: 'There are no benchmarks' },
  *run(manifest) {
    if (manifest.kind === 'solution' && !manifest.benchmarks?.length) yield { pointer: '/benchmarks' };
  },
};
