import { assetsOf } from '../../check/assets-of.ts';
import type { Check } from '../../check/check.ts';
import { fileRules } from '../../files/file-rules.ts';

const pictureTypes = new Set(fileRules.logo.mediaTypes);
const pictureExtensions = new Set(['png', 'jpg', 'jpeg', 'webp', 'avif']);

export const pictureType: Check = {
  id: 'L015',
  severity: 'error',
  title: { 'zh-CN': '图片类型不支持', en: 'Unsupported picture type' },
  why: {
    'zh-CN': '页面只展示 PNG、JPEG、WebP 和 AVIF；SVG 可能夹带脚本，不予接受。',
    en: 'Pages show PNG, JPEG, WebP and AVIF only; an SVG could carry scripts.',
  },
  fix: {
    'zh-CN': '转成上述格式之一；SVG 请导出为 512 像素以上的 PNG。',
    en: 'Convert it to one of these; export an SVG as a PNG of 512 pixels or more.',
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
