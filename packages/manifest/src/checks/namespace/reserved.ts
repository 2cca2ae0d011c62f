import type { Check } from '../../check/check.ts';
import { namespaceOf } from '../../check/namespace-of.ts';
import { reservedNamespaces } from '../../codes/reserved-namespaces.ts';

export const reserved: Check = {
  id: 'N003',
  severity: 'error',
  title: { 'zh-CN': '保留的命名空间', en: 'Reserved namespace' },
  why: { 'zh-CN': '这些名字容易被当成平台官方。', en: 'These names could be taken for the platform itself.' },
  fix: {
    'zh-CN': '用自己的域名反写，例如 com.acme。',
    en: 'Use your own domain reversed, such as com.acme.',
  },
  message: { 'zh-CN': '{namespace} 是保留名', en: '{namespace} is reserved' },
  *run(manifest) {
    const namespace = namespaceOf(manifest.id);
    if (reservedNamespaces.has(namespace))
      yield { pointer: '/id', params: { namespace }, salient: namespace };
  },
};
