import type { Check } from '../../check/check.ts';

export const metaSize: Check = {
  id: 'M005',
  severity: 'error',
  title: { 'zh-CN': '_meta 超过 4 KB', en: '_meta is larger than 4 KB' },
  why: {
    'zh-CN': '_meta 用来放少量自用标记，不是存储空间。',
    en: '_meta is for a few marks of your own, not for storage.',
  },
  fix: {
    'zh-CN': '只留需要的键，大的内容放到仓库里再写链接。',
    en: 'Keep what you need and link to the rest.',
  },
  message: {
    'zh-CN': '_meta 有 {bytes} 字节，上限为 4096',
    en: '_meta has {bytes} bytes; the limit is 4096',
  },
  *run(manifest) {
    if (!manifest._meta) return;
    const bytes = new TextEncoder().encode(JSON.stringify(manifest._meta)).length;
    if (bytes > 4096) yield { pointer: '/_meta', params: { bytes } };
  },
};
