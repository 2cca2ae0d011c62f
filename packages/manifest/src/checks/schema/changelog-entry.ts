import type { Check } from '../../check/check.ts';

export const changelogEntry: Check = {
  id: 'M010',
  severity: 'publishing',
  title: { 'zh-CN': '更新说明缺少当前版本', en: 'Changelog lacks this version' },
  why: {
    'zh-CN': '客户和评审人要知道这个版本改了什么。',
    en: 'Customers and reviewers need to know what this version changes.',
  },
  fix: {
    'zh-CN': '在 changelog 中加入当前版本的一条说明。',
    en: 'Add an entry for this version to changelog.',
  },
  message: { 'zh-CN': 'changelog 中没有 {version}', en: 'changelog has no entry for {version}' },
  *run(manifest) {
    if (manifest.changelog?.some((entry) => entry.version === manifest.version)) return;
    yield { pointer: '/changelog', params: { version: manifest.version }, salient: manifest.version };
  },
};
