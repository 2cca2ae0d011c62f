import type { Check } from '../../check/check.ts';

export const credentialsInUrl: Check = {
  id: 'W004',
  severity: 'error',
  title: { 'zh-CN': '接收地址里有凭据', en: "Credentials in the receiver's address" },
  why: { 'zh-CN': '地址会出现在日志和评审页面里。', en: 'The address is shown in logs and in the review.' },
  fix: {
    'zh-CN': '去掉凭据，改为校验 Webhook 签名。',
    en: 'Remove them and verify the webhook signature instead.',
  },
  message: { 'zh-CN': '“{event}”的地址里有凭据', en: 'The address of "{event}" holds credentials' },
  *run(manifest) {
    for (const [index, { event, url }] of (manifest.webhooks ?? []).entries()) {
      if (!url || !URL.canParse(url)) continue;
      const { username, password, searchParams } = new URL(url);
      const named = [...searchParams.keys()].some((name) => /token|secret|key|password/i.test(name));
      if (username || password || named)
        yield { pointer: `/webhooks/${index}/url`, params: { event }, salient: event };
    }
  },
};
