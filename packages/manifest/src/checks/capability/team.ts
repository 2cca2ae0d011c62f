import type { Check } from '../../check/check.ts';

export const team: Check = {
  id: 'C012',
  severity: 'publishing',
  title: { 'zh-CN': '服务没有写明团队', en: 'Service names no team' },
  why: {
    'zh-CN': '客户要知道由多少人、哪些角色交付。',
    en: 'Customers need to know how many people deliver, and in which roles.',
  },
  fix: { 'zh-CN': '填写 team。', en: 'Fill in team.' },
  message: { 'zh-CN': '没有 team', en: 'There is no team' },
  *run(manifest) {
    if (manifest.kind === 'service' && !manifest.team) yield { pointer: '/team' };
  },
};
