import type { Check } from '../../check/check.ts';
import { namedFilesOf } from '../../files/named-files-of.ts';

export const namedFileMissing: Check = {
  id: 'L033',
  severity: 'publishing',
  title: { 'zh-CN': '清单引用的文件不存在', en: 'A file that the manifest names is not there' },
  why: {
    'zh-CN': '缺少的图片不会出现在页面上；没有证据文件，审核人员无从核实。',
    en: 'A missing picture leaves a gap on the page, and without its evidence a reviewer cannot verify a claim.',
  },
  fix: {
    'zh-CN': '把文件放在清单旁的对应路径，再运行 headwater push；也可以在工作台上传同名文件。',
    en: 'Put the file at this path beside the manifest and run headwater push, or upload a file of this name in the workspace.',
  },
  message: { 'zh-CN': '找不到 {src}', en: '{src} is not there' },
  *run(manifest, { assets }) {
    if (!assets) return;
    for (const { pointer, src } of namedFilesOf(manifest)) {
      if (!Object.hasOwn(assets, src)) yield { pointer: `${pointer}/src`, params: { src }, salient: src };
    }
  },
};
