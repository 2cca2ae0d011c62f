import type { Check } from '../../check/check.ts';
import { namedFilesOf } from '../../files/named-files-of.ts';

export const fileChecksum: Check = {
  id: 'L034',
  severity: 'error',
  title: { 'zh-CN': '文件与校验值不符', en: 'A file does not match its checksum' },
  why: {
    'zh-CN': '审核的内容必须与客户看到的一致，校验值就是这份保证。',
    en: 'What is reviewed must be what customers see; the checksum holds the two together.',
  },
  fix: {
    'zh-CN': '改成文件现在的 sha256，或删去 sha256，由 headwater push 自动填写。',
    en: 'Write the sha256 that the file has now, or drop it: headwater push fills it in.',
  },
  message: { 'zh-CN': '{src} 的 sha256 是 {actual}', en: '{src} has the sha256 {actual}' },
  *run(manifest, { assets }) {
    for (const { pointer, src, sha256 } of namedFilesOf(manifest)) {
      const actual = assets?.[src]?.sha256;
      if (sha256 && actual && sha256 !== actual)
        yield { pointer: `${pointer}/sha256`, params: { src, actual }, salient: src };
    }
  },
};
