import type { Check } from '../../check/check.ts';

export const idChanged: Check = {
  id: 'N002',
  severity: 'error',
  title: { 'zh-CN': 'id 与线上不同', en: 'Id differs from the live one' },
  why: {
    'zh-CN': 'id 是目录项的永久名字，改名要走转移流程并保留别名。',
    en: 'The id names a listing for ever; a new name is a transfer that leaves an alias.',
  },
  fix: {
    'zh-CN': '改回 {live},或在平台上转移。',
    en: 'Change it back to {live}, or transfer it on the platform.',
  },
  message: { 'zh-CN': '线上是 {live},这里写成了 {id}', en: 'The live listing is {live}, this one says {id}' },
  *run(manifest, context) {
    const live = context.liveManifest?.id.toLowerCase();
    if (live && live !== manifest.id.toLowerCase())
      yield { pointer: '/id', params: { live, id: manifest.id }, salient: manifest.id };
  },
};
