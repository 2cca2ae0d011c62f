import type { Check } from '../../check/check.ts';
import { evidenceOf } from '../../check/evidence-of.ts';

export const evidenceChecksum: Check = {
  id: 'B007',
  severity: 'warning',
  title: { 'zh-CN': '外部证据没有校验值', en: 'Remote evidence without a checksum' },
  why: { 'zh-CN': '外部文件可能在评审后被替换。', en: 'A file elsewhere can be exchanged after the review.' },
  fix: { 'zh-CN': '写上 sha256。', en: 'Add its sha256.' },
  message: { 'zh-CN': '{src} 没有 sha256', en: '{src} has no sha256' },
  *run(manifest) {
    for (const { pointer, evidence } of evidenceOf(manifest)) {
      if (/^https?:/.test(evidence.src) && !evidence.sha256)
        yield { pointer, params: { src: evidence.src }, salient: evidence.src };
    }
  },
};
