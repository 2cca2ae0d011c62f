import type { Check } from '../../check/check.ts';
import { textsOf } from '../../check/texts-of.ts';

const pattern =
  /(?<![\d.])1[3-9]\d{9}(?!\d)|(?:微信号?|加微信?|wechat id)\s{0,3}[::]\s{0,3}[a-z][\w-]{5,19}|QQ\s{0,3}[::]\s{0,3}\d{5,11}/i;

export const privateContact: Check = {
  id: 'L023',
  severity: 'warning',
  title: { 'zh-CN': '介绍中有私人联系方式', en: 'Private contact in the text' },
  why: {
    'zh-CN': '客户应通过平台询价，同意记录和响应时限才有效。',
    en: 'Customers inquire through the platform, so that consent and response times are recorded.',
  },
  fix: {
    'zh-CN': '删去手机号、微信号和 QQ 号，渠道写在 support 中。',
    en: 'Remove mobile, WeChat and QQ numbers; put channels under support.',
  },
  message: { 'zh-CN': '含有“{found}”', en: 'Holds "{found}"' },
  *run(manifest) {
    for (const { pointer, section, value } of textsOf(manifest)) {
      if (section !== 'listing') continue;
      const found = pattern.exec(value)?.[0];
      if (found) yield { pointer, params: { found }, salient: found };
    }
  },
};
