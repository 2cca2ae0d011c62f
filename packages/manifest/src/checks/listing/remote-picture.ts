import { assetsOf } from '../../check/assets-of.ts';
import type { Check } from '../../check/check.ts';

export const remotePicture: Check = {
  id: 'L017',
  severity: 'warning',
  title: { 'zh-CN': '外部图片没有校验值', en: 'Remote picture without a checksum' },
  why: {
    'zh-CN': '外部图片可能在评审之后被换掉。',
    en: 'A picture elsewhere can be exchanged after the review.',
  },
  fix: {
    'zh-CN': '写上 sha256,或把图片放进仓库。',
    en: 'Add its sha256, or keep the picture in the repository.',
  },
  message: { 'zh-CN': '{src} 没有 sha256', en: '{src} has no sha256' },
  *run(manifest) {
    for (const { pointer, asset } of assetsOf(manifest)) {
      if (/^https?:/.test(asset.src) && !asset.sha256) {
        yield { pointer, params: { src: asset.src }, salient: asset.src };
      }
    }
  },
};
