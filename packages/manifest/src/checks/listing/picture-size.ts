import { assetsOf } from '../../check/assets-of.ts';
import type { Check } from '../../check/check.ts';

export const pictureSize: Check = {
  id: 'L016',
  severity: 'error',
  title: { 'zh-CN': '图片太大', en: 'Picture is too large' },
  why: {
    'zh-CN': '大图拖慢页面，手机用户尤其明显。',
    en: 'Large pictures slow the page, above all on a phone.',
  },
  fix: {
    'zh-CN': '压缩图片：标志不超过 512 KB,截图不超过 5 MB。',
    en: 'Compress it: at most 512 KB for a logo, 5 MB for a screenshot.',
  },
  message: { 'zh-CN': '{src} 有 {kilobytes} KB', en: '{src} has {kilobytes} KB' },
  *run(manifest, context) {
    for (const { pointer, asset } of assetsOf(manifest)) {
      const bytes = context.assets?.[asset.src]?.bytes ?? 0;
      const limit = pointer === '/media/logo' ? 512 * 1024 : 5 * 1024 * 1024;
      if (bytes <= limit) continue;
      const params = { src: asset.src, kilobytes: Math.ceil(bytes / 1024) };
      yield { pointer: `${pointer}/src`, params, salient: asset.src };
    }
  },
};
