import type { Check } from '../../check/check.ts';
import { endpointsOf } from '../../check/endpoints-of.ts';
import { hostOf } from '../../check/host-of.ts';

function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

export const egressCoverage: Check = {
  id: 'A012',
  severity: 'publishing',
  title: { 'zh-CN': '访问的主机没有声明', en: 'Host is not declared' },
  why: {
    'zh-CN': '客户的网络策略按声明的主机放行。',
    en: 'Customers open their network for the declared hosts only.',
  },
  fix: { 'zh-CN': '在 egress 中加入该主机。', en: 'Add the host to egress.' },
  message: { 'zh-CN': 'egress 没有覆盖 {host}', en: 'egress does not cover {host}' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    const allowed = (manifest.egress ?? []).map((item) => item.host.toLowerCase().replace(/:\d+$/, ''));
    for (const { pointer, url } of endpointsOf(manifest)) {
      const host = hostOf(url);
      if (host === null || allowed.some((pattern) => covers(pattern, host))) continue;
      yield { pointer, params: { host }, salient: host };
    }
  },
};
