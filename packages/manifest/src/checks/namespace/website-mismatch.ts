import type { Check } from '../../check/check.ts';
import { hostOf } from '../../check/host-of.ts';
import { namespaceOf } from '../../check/namespace-of.ts';

export const websiteMismatch: Check = {
  id: 'N005',
  severity: 'warning',
  title: { 'zh-CN': '网站与命名空间不一致', en: 'Website does not match the namespace' },
  why: { 'zh-CN': '客户会用域名核对发布者。', en: 'Customers compare the publisher with its domain.' },
  fix: { 'zh-CN': '核对两者是否属于同一家公司。', en: 'Verify that both belong to the same company.' },
  message: { 'zh-CN': '网站 {host} 不属于 {domain}', en: 'The website {host} does not belong to {domain}' },
  *run(manifest) {
    const parts = namespaceOf(manifest.id).split('.');
    const host = manifest.publisher.website ? hostOf(manifest.publisher.website) : null;
    if (parts.length < 2 || host === null) return;
    const domain = parts.toReversed().join('.');
    const related =
      host === domain ||
      host.endsWith(`.${domain}`) ||
      domain.endsWith(`.${host.replace(/^www\./, '')}`) ||
      `www.${domain}` === host;
    if (!related) yield { pointer: '/publisher/website', params: { host, domain }, salient: host };
  },
};
