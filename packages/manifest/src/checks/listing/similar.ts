import type { Check } from '../../check/check.ts';

export const similar: Check = {
  id: 'L018',
  severity: 'warning',
  title: { 'zh-CN': '与已有目录项相似', en: 'Similar to another listing' },
  why: {
    'zh-CN': '重复的目录项让客户难以选择，也可能是仿冒。',
    en: 'Duplicates make the choice harder and may be an imitation.',
  },
  fix: {
    'zh-CN': '说明与 {name} 的区别，或改为更新原有目录项。',
    en: 'Say how it differs from {name}, or update that listing instead.',
  },
  message: { 'zh-CN': '与 {id}({name})相似度 {percent}%', en: 'Reads {percent}% like {id} ({name})' },
  *run(manifest, context) {
    for (const other of context.similarListings ?? []) {
      if (other.id.toLowerCase() === manifest.id.toLowerCase() || other.score < 0.8) continue;
      const params = { id: other.id, name: other.name, percent: Math.round(other.score * 100) };
      yield { pointer: '/listing', params, salient: other.id };
    }
  },
};
