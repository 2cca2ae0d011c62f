import type { BilingualText } from '../codes/locale.ts';

const kinds: readonly (readonly [RegExp, BilingualText])[] = [
  [/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/, { 'zh-CN': '私钥', en: 'a private key' }],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/, { 'zh-CN': 'AWS 访问密钥', en: 'an AWS access key' }],
  [/\bLTAI[A-Za-z0-9]{16,26}\b/, { 'zh-CN': '阿里云访问密钥', en: 'an Alibaba Cloud access key' }],
  [/\bAKID[A-Za-z0-9]{32}\b/, { 'zh-CN': '腾讯云密钥', en: 'a Tencent Cloud secret id' }],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{50,}/, { 'zh-CN': 'GitHub 令牌', en: 'a GitHub token' }],
  [/\bglpat-[\w-]{20,}/, { 'zh-CN': 'GitLab 令牌', en: 'a GitLab token' }],
  [/\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/, { 'zh-CN': '支付平台密钥', en: 'a payment key' }],
  [/\bwhsec_[A-Za-z0-9+/=]{24,}/, { 'zh-CN': 'Webhook 签名密钥', en: 'a webhook signing secret' }],
  [/\bxox[abprs]-[A-Za-z0-9-]{10,}/, { 'zh-CN': 'Slack 令牌', en: 'a Slack token' }],
  [/\bAIza[\w-]{35}\b/, { 'zh-CN': 'Google API 密钥', en: 'a Google API key' }],
  [/\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,}/, { 'zh-CN': '模型服务密钥', en: 'a model provider key' }],
  [/\bnpm_[A-Za-z0-9]{36}\b/, { 'zh-CN': 'npm 令牌', en: 'an npm token' }],
  [/\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/, { 'zh-CN': 'JWT 令牌', en: 'a JSON Web Token' }],
  [/\bBearer\s+[A-Za-z0-9._~+/-]{30,}=*/, { 'zh-CN': '持有者令牌', en: 'a bearer token' }],
  [/:\/\/[^\s/:@]+:[^\s/@${]{6,}@/, { 'zh-CN': '网址中的密码', en: 'a password in an address' }],
];

// One cheap look first: nearly every text of a manifest holds none of these.
const hint =
  /PRIVATE KEY|AKI[AD]|ASIA|LTAI|gh[pousr]_|github_pat|glpat-|[sr]k_|whsec_|xox|AIza|sk-|npm_|eyJ|Bearer|:\/\/[^\s/]*@/;

/** What kind of secret a text seems to hold, or null. A reference such as `${env.NAME}` is none. */
export function secretIn(text: string): BilingualText | null {
  if (text.length < 16 || !hint.test(text)) return null;
  return kinds.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
