import type { Check } from '../../check/check.ts';

export const consentDetails: Check = {
  id: 'B008',
  severity: 'publishing',
  title: { 'zh-CN': '同意缺少记录', en: 'Consent without a record' },
  why: { 'zh-CN': '同意要能说明由谁、在何时给出。', en: 'Consent must say who gave it and when.' },
  fix: { 'zh-CN': '填写 consent.by 和 consent.date。', en: 'Fill in consent.by and consent.date.' },
  message: { 'zh-CN': '案例“{id}”的同意缺少 {field}', en: 'The consent of the case "{id}" lacks {field}' },
  *run(manifest) {
    for (const [index, item] of (manifest.benchmarks ?? []).entries()) {
      if (item.consent?.status !== 'granted') continue;
      for (const field of ['by', 'date'] as const) {
        if (!item.consent[field])
          yield { pointer: `/benchmarks/${index}/consent/${field}`, params: { id: item.id, field } };
      }
    }
  },
};
