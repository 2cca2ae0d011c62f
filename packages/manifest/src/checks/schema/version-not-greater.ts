import type { Check } from '../../check/check.ts';
import { compareVersions } from '../../check/compare-versions.ts';
import { isSameContent } from '../../check/is-same-content.ts';

export const versionNotGreater: Check = {
  id: 'M008',
  severity: 'error',
  title: { 'zh-CN': '版本号没有增大', en: 'Version is not greater than the live one' },
  why: {
    'zh-CN': '线上版本不能原地修改，每次修改都是一个更大的版本。',
    en: 'A live version is never edited in place; every edit is a greater version.',
  },
  fix: {
    'zh-CN': '按 SemVer 提高版本号：修正加补丁号，新功能加次版本号，不兼容加主版本号。',
    en: 'Raise the version as SemVer says: patch for a correction, minor for a feature, major for a break.',
  },
  message: {
    'zh-CN': '{version} 不大于线上版本 {live}',
    en: '{version} is not greater than the live version {live}',
  },
  *run(manifest, context) {
    const live = context.liveManifest?.version;
    if (live === undefined || compareVersions(manifest.version, live) > 0) return;
    if (isSameContent(manifest, context.liveManifest)) return;
    yield { pointer: '/version', params: { version: manifest.version, live }, salient: manifest.version };
  },
};
