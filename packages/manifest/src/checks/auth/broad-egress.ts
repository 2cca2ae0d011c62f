import type { Check } from '../../check/check.ts';
import { isPrivateHost } from '../../check/is-private-host.ts';

export const broadEgress: Check = {
  id: 'A013',
  severity: 'publishing',
  title: { 'zh-CN': '外联主机过宽或不可达', en: 'Egress host too broad or unreachable' },
  why: {
    'zh-CN': '`*.com.cn` 等于放行整个互联网；内网地址客户访问不到。',
    en: '`*.com.cn` opens the whole internet; a private address cannot be reached by customers.',
  },
  fix: { 'zh-CN': '写具体的公网主机名。', en: 'Name the public host itself.' },
  message: { 'zh-CN': '{host} {whatZh}', en: '{host} {whatEn}' },
  *run(manifest) {
    if (manifest.kind !== 'integration') return;
    for (const [index, { host }] of (manifest.egress ?? []).entries()) {
      const broad = /^\*\.(?:com|co|net|org|gov|edu|ac)\.[a-z]{2}$/i.test(host);
      const closed = isPrivateHost(host.replace(/^\*\./, '').replace(/:\d+$/, ''));
      if (!broad && !closed) continue;
      const what = broad
        ? { whatZh: '范围过宽', whatEn: 'is too broad' }
        : { whatZh: '是内网地址', whatEn: 'is a private address' };
      yield { pointer: `/egress/${index}/host`, params: { host, ...what }, salient: host };
    }
  },
};
