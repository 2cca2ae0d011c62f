import type { Check } from '../../check/check.ts';

export const versionTaken: Check = {
  id: 'M009',
  severity: 'error',
  title: { 'zh-CN': '版本号已用过', en: 'Version was used before' },
  why: {
    'zh-CN': '版本是不可变的快照，号码不能重复使用。',
    en: 'A version is an immutable snapshot; its number cannot be used again.',
  },
  fix: { 'zh-CN': '换一个没有用过的版本号。', en: 'Choose a version that has not been used.' },
  message: { 'zh-CN': '版本 {version} 已经存在', en: 'Version {version} exists already' },
  *run(manifest, context) {
    if (!context.previousVersions?.includes(manifest.version)) return;
    if (manifest.version === context.liveManifest?.version) return;
    yield { pointer: '/version', params: { version: manifest.version }, salient: manifest.version };
  },
};
