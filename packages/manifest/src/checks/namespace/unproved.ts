import type { Check } from '../../check/check.ts';
import { namespaceOf } from '../../check/namespace-of.ts';

export const unproved: Check = {
  id: 'N001',
  severity: 'publishing',
  title: { 'zh-CN': '命名空间没有验证', en: 'Namespace is not proved' },
  why: {
    'zh-CN': 'id 前半部分归谁所有要先证明，否则会被冒用。',
    en: 'Who owns the first half of the id must be proved, or it could be impersonated.',
  },
  fix: {
    'zh-CN': '用 DNS TXT 或 /.well-known 文件验证，或请运营人员审核。',
    en: 'Prove it by DNS TXT or a /.well-known file, or ask a curator.',
  },
  message: { 'zh-CN': '你没有验证过 {namespace}', en: 'You have not proved {namespace}' },
  *run(manifest, context) {
    const namespace = namespaceOf(manifest.id);
    const proved = context.provedNamespaces?.map((name) => name.toLowerCase());
    if (proved && !proved.includes(namespace))
      yield { pointer: '/id', params: { namespace }, salient: namespace };
  },
};
