import type { Check } from '../../check/check.ts';
import { fileRules } from '../../files/file-rules.ts';
import { namedFilesOf } from '../../files/named-files-of.ts';

export const evidenceFile: Check = {
  id: 'L035',
  severity: 'error',
  title: { 'zh-CN': '证据文件不符合要求', en: 'Evidence of an unsupported type or size' },
  why: {
    'zh-CN': '平台只保存审核人员能直接打开的证据文件。',
    en: 'Only evidence that a reviewer can open at once is kept.',
  },
  fix: {
    'zh-CN': '请改用不超过 20 MB 的 PDF、PNG、JPEG、WebP 或 AVIF。',
    en: 'Use a PDF, PNG, JPEG, WebP or AVIF of at most 20 MB.',
  },
  message: {
    'zh-CN': '{src} 的类型为 {type}，大小 {kilobytes} KB',
    en: '{src} is {type} of {kilobytes} KB',
  },
  *run(manifest, { assets }) {
    const { maxBytes, mediaTypes } = fileRules.evidence;
    for (const { pointer, src, use } of namedFilesOf(manifest)) {
      const file = assets?.[src];
      if (use !== 'evidence' || !file) continue;
      if (file.bytes <= maxBytes && mediaTypes.includes(file.contentType)) continue;
      const params = { src, type: file.contentType, kilobytes: Math.ceil(file.bytes / 1024) };
      yield { pointer: `${pointer}/src`, params, salient: src };
    }
  },
};
