import type { Check } from '../../check/check.ts';

export const logo: Check = {
  id: 'L013',
  severity: 'publishing',
  title: { 'zh-CN': '缺少标志', en: 'Logo is missing' },
  why: { 'zh-CN': '目录卡片靠标志辨认。', en: 'Cards of the catalogue are recognised by the logo.' },
  fix: { 'zh-CN': '在 media.logo 中放一个 PNG 或 WebP。', en: 'Put a PNG or WebP at media.logo.' },
  message: { 'zh-CN': '没有 media.logo', en: 'There is no media.logo' },
  *run(manifest) {
    if (!manifest.media?.logo) yield { pointer: '/media/logo' };
  },
};
