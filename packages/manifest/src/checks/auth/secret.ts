import type { Check } from '../../check/check.ts';
import { eachString } from '../../check/each-string.ts';
import { secretIn } from '../../check/secret-in.ts';
import { env } from '../../codes/env.ts';

export const secret: Check = {
  id: 'A001',
  severity: 'error',
  title: { 'zh-CN': '疑似密钥', en: 'Looks like a secret' },
  why: {
    'zh-CN': '清单会被多人看到并永久保存，写进去的密钥等于已泄露。',
    en: 'A manifest is read by many and kept for ever; a secret written into it is a leaked secret.',
  },
  fix: {
    'zh-CN': `立即吊销该密钥,改写成 ${env('名称')}。`,
    en: `Revoke it now and write ${env('NAME')} instead.`,
  },
  message: { 'zh-CN': '此处像是{whatZh}', en: 'This looks like {whatEn}' },
  *run(manifest) {
    for (const { pointer, value } of eachString(manifest)) {
      const what = secretIn(value);
      if (what) yield { pointer, params: { whatZh: what['zh-CN'], whatEn: what.en } };
    }
  },
};
