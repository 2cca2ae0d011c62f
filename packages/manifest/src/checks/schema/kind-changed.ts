import type { Check } from '../../check/check.ts';

export const kindChanged: Check = {
  id: 'M012',
  severity: 'error',
  title: { 'zh-CN': '目录类型不能更改', en: 'Kind of a live listing changed' },
  why: {
    'zh-CN': '集成、方案和服务的评审、计价和展示都不同，换类型等于另一个目录项。',
    en: 'Integrations, solutions and services are reviewed, priced and shown differently; another kind is another listing.',
  },
  fix: {
    'zh-CN': '保留原来的 kind,或用新的 id 建一个新的目录项。',
    en: 'Keep the kind, or create another listing under another id.',
  },
  message: {
    'zh-CN': '线上是 {live},这里写成了 {kind}',
    en: 'The live listing is of kind {live}, this one says {kind}',
  },
  *run(manifest, context) {
    const live = context.liveManifest?.kind;
    if (live && live !== manifest.kind) yield { pointer: '/kind', params: { live, kind: manifest.kind } };
  },
};
