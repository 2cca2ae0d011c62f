import type { Check } from '../../check/check.ts';

export const supportMissing: Check = {
  id: 'S001',
  severity: 'publishing',
  title: { 'zh-CN': '没有支持渠道', en: 'No support channel' },
  why: { 'zh-CN': '客户出了问题要找得到人。', en: 'Customers must reach someone when something fails.' },
  fix: { 'zh-CN': '填写 support.channels。', en: 'Fill in support.channels.' },
  message: { 'zh-CN': '没有 support', en: 'There is no support' },
  *run(manifest) {
    if (!manifest.support) yield { pointer: '/support' };
  },
};
