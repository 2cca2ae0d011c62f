import { assetsOf } from '../../check/assets-of.ts';
import type { Check } from '../../check/check.ts';

const pictureTypes = new Set(['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp', 'image/avif']);
const pictureExtensions = new Set(['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif']);

export const pictureType: Check = {
  id: 'L015',
  severity: 'error',
  title: { 'zh-CN': '图片类型不支持', en: 'Unsupported picture type' },
  why: {
    'zh-CN': '页面只展示 SVG、PNG、JPEG、WebP 和 AVIF。',
    en: 'Pages show SVG, PNG, JPEG, WebP and AVIF only.',
  },
  fix: {
    'zh-CN': '转成上述格式之一；截图建议 PNG 或 WebP。',
    en: 'Convert it to one of these; PNG or WebP suits screenshots.',
  },
  message: { 'zh-CN': '{src} 不是支持的图片类型', en: '{src} is not a supported type of picture' },
  *run(manifest, context) {
    for (const { pointer, asset } of assetsOf(manifest)) {
      const known = context.assets?.[asset.src]?.contentType;
      const extension = /\.([a-z0-9]{1,8})(?:[?#].*)?$/i.exec(asset.src)?.[1]?.toLowerCase();
      const local = !/^https?:/.test(asset.src);
      const wrong = known ? !pictureTypes.has(known) : local && !pictureExtensions.has(extension ?? '');
      if (wrong) yield { pointer: `${pointer}/src`, params: { src: asset.src }, salient: asset.src };
    }
  },
};
