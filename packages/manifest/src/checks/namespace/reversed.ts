import type { Check } from '../../check/check.ts';
import { namespaceOf } from '../../check/namespace-of.ts';

const topLevel = /^(?:com|cn|net|org|io|dev|app|ai|co|cloud|tech|[a-z]{2})$/;

export const reversed: Check = {
  id: 'N004',
  severity: 'warning',
  title: { 'zh-CN': '域名可能没有反写', en: 'Domain may not be reversed' },
  why: {
    'zh-CN': '反写域名（com.acme）才能与 DNS 证明对应。',
    en: 'A reversed domain (com.acme) is what a DNS proof matches.',
  },
  fix: { 'zh-CN': '把域名各段倒过来写。', en: 'Write the parts of the domain in reverse.' },
  message: {
    'zh-CN': '{namespace} 像是没有反写的域名',
    en: '{namespace} looks like a domain that is not reversed',
  },
  *run(manifest) {
    const namespace = namespaceOf(manifest.id);
    const parts = namespace.split('.');
    if (parts.length < 2 || topLevel.test(parts[0] ?? '') || !topLevel.test(parts.at(-1) ?? '')) return;
    yield { pointer: '/id', params: { namespace }, salient: namespace };
  },
};
