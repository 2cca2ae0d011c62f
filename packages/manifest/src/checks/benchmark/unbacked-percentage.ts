import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

const percentage =
  /(?:提升|提高|降低|减少|节省|缩短|增长)[^\s,。,.]{0,12}?\s?\d{1,3}(?:\.\d+)?\s?[%%倍]|\b\d{1,3}(?:\.\d+)?\s?(?:%|x)\s(?:faster|cheaper|less|more|fewer|higher|lower|better)\b|\b(?:save|reduce|cut|increase|improve)[sd]?\b[^.\n]{0,40}?\bby \d{1,3}\s?%/i;

export const unbackedPercentage: Check = {
  id: 'B006',
  severity: 'warning',
  title: { 'zh-CN': '宣传数字没有案例支持', en: 'Percentage without a case' },
  why: {
    'zh-CN': '介绍里的效果数字要能在案例中找到出处。',
    en: 'A figure in the text needs a case it comes from.',
  },
  fix: {
    'zh-CN': '在 benchmarks 中写出对应案例，或删去数字。',
    en: 'Add the case to benchmarks, or remove the figure.',
  },
  message: { 'zh-CN': '“{claim}”没有对应的案例', en: '"{claim}" has no case behind it' },
  *run(manifest) {
    if (manifest.benchmarks?.some((item) => item.metrics?.length)) return;
    for (const { pointer, section, value } of textsOf(manifest)) {
      if (section !== 'listing') continue;
      const claim = percentage.exec(value)?.[0];
      if (claim) yield { pointer, params: { claim }, salient: claim };
    }
  },
};
