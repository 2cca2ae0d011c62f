import type { Check } from '../../check/check.ts';

export const adminPermission: Check = {
  id: 'A015',
  severity: 'warning',
  title: { 'zh-CN': '申请了管理员权限', en: 'Asks for administrator rights' },
  why: {
    'zh-CN': '管理员权限需要客户的特别审批，评审也会更严。',
    en: "Administrator rights need the customer's special approval and a closer review.",
  },
  fix: { 'zh-CN': '能用读写权限就不要用管理员权限。', en: 'Use read or write access where that is enough.' },
  message: { 'zh-CN': '“{scope}”申请管理员权限', en: '"{scope}" asks for administrator rights' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, { scope, access }] of (manifest.permissions ?? []).entries()) {
      if (access === 'admin')
        yield { pointer: `/permissions/${index}/access`, params: { scope }, salient: scope };
    }
  },
};
