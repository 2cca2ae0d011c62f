import { assetsOf } from '../../check/assets-of.ts';
import type { Check } from '../../check/check.ts';
import { fileRules } from '../../files/file-rules.ts';

export const pictureSize: Check = {
  id: 'L016',
  severity: 'error',
  title: { 'zh-CN': '图片太大', en: 'Picture is too large' },
  why: {
    'zh-CN': '大图拖慢页面，手机用户尤其明显。',
    en: 'Large pictures slow the page, above all on a phone.',
  },
  fix: {
    'zh-CN': '压缩图片：标志不超过 2 MB，截图不超过 8 MB。',
    en: 'Compress it: at most 2 MB for a logo, 8 MB for a screenshot.',
  },
  message: { 'zh-CN': '{src} 有 {kilobytes} KB', en: '{src} has {kilobytes} KB' },
  *run(manifest, context) {
    for (const { pointer, asset } of assetsOf(manifest)) {
      const bytes = context.assets?.[asset.src]?.bytes ?? 0;
      const limit = fileRules[pointer === '/media/logo' ? 'logo' : 'screenshot'].maxBytes;
      if (bytes <= limit) continue;
      const params = { src: asset.src, kilobytes: Math.ceil(bytes / 1024) };
      yield { pointer: `${pointer}/src`, params, salient: asset.src };
    }
  },
};
