import type { z } from 'zod';
import { env } from '../codes/env.ts';
import type { BilingualText } from '../codes/locale.ts';
import { toPointer, valueAt } from '../source/pointer.ts';

type Issue = z.core.$ZodIssue;

/** What a schema issue says to a person, in both languages. */
export function issueMessage(issue: Issue, input: unknown): BilingualText {
  const given = valueAt(input, toPointer(issue.path));
  if (given === undefined && issue.code !== 'invalid_union')
    return { 'zh-CN': '缺少必填内容', en: 'Required, but missing' };
  switch (issue.code) {
    case 'invalid_type':
      return {
        'zh-CN': `这里应为${typeNames[issue.expected]?.['zh-CN'] ?? issue.expected}`,
        en: `Must be ${typeNames[issue.expected]?.en ?? issue.expected}`,
      };
    case 'too_big':
      return size(issue.origin, Number(issue.maximum), 'max');
    case 'too_small':
      return size(issue.origin, Number(issue.minimum), 'min');
    case 'invalid_value': {
      const all = issue.values.map(String);
      const listed = `${all.slice(0, 30).join(', ')}${all.length > 30 ? ', …' : ''}`;
      return { 'zh-CN': `只能是:${listed}`, en: `Must be one of: ${listed}` };
    }
    case 'invalid_union':
      return unionMessage(issue);
    case 'invalid_key':
      return {
        'zh-CN': '键名应为反写域名，例如 com.acme/build',
        en: 'The key must be reverse-DNS, such as com.acme/build',
      };
    default:
      return formatMessage(issue.path);
  }
}

const typeNames: Readonly<Record<string, BilingualText>> = {
  string: { 'zh-CN': '文本', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': ' true 或 false', en: 'true or false' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '对象', en: 'an object' },
  record: { 'zh-CN': '对象', en: 'an object' },
};

function size(origin: string, limit: number, side: 'min' | 'max'): BilingualText {
  const least = side === 'min';
  if (origin === 'string') {
    return least
      ? { 'zh-CN': `至少 ${limit} 个字符`, en: `At least ${limit} character${limit === 1 ? '' : 's'}` }
      : { 'zh-CN': `最多 ${limit} 个字符`, en: `At most ${limit} characters` };
  }
  if (origin === 'array')
    return least
      ? { 'zh-CN': `至少 ${limit} 项`, en: `At least ${limit} items` }
      : { 'zh-CN': `最多 ${limit} 项`, en: `At most ${limit} items` };
  if (origin === 'object') return { 'zh-CN': '至少写一种语言', en: 'Write at least one language' };
  return least
    ? { 'zh-CN': `不小于 ${limit}`, en: `Not below ${limit}` }
    : { 'zh-CN': `不大于 ${limit}`, en: `Not above ${limit}` };
}

function unionMessage(issue: Issue): BilingualText {
  const last = String(issue.path.at(-1) ?? 'kind');
  const values = last === 'kind' ? 'integration, solution, service' : 'apiKey, http, oauth2, openIdConnect';
  return { 'zh-CN': `${last} 只能是:${values}`, en: `${last} must be one of: ${values}` };
}

const formats: Readonly<Record<string, BilingualText>> = {
  id: {
    'zh-CN': '写法不对，应为小写字母、数字和连字符，例如 com.acme/reconcile 或 match-order',
    en: 'Not well-formed: use letters, digits and hyphens, such as com.acme/reconcile or match-order',
  },
  version: { 'zh-CN': '应为 SemVer 版本号，例如 1.2.0', en: 'Must be a SemVer version such as 1.2.0' },
  email: { 'zh-CN': '应为邮箱地址', en: 'Must be an e-mail address' },
  sha256: { 'zh-CN': '应为 64 位小写十六进制', en: 'Must be 64 lower-case hex digits' },
  currency: { 'zh-CN': '应为三位大写币种代码，例如 CNY', en: 'Must be a three-letter currency such as CNY' },
  date: { 'zh-CN': '应为日期，例如 2026-05-01', en: 'Must be a date such as 2026-05-01' },
  expiresOn: { 'zh-CN': '应为日期，例如 2027-06-30', en: 'Must be a date such as 2027-06-30' },
  src: { 'zh-CN': '应为仓库内的相对路径或 https 地址', en: 'Must be a relative path or an https address' },
  host: {
    'zh-CN': '应为主机名，例如 api.acme.com,不含协议和路径',
    en: 'Must be a host such as api.acme.com, without scheme or path',
  },
  hours: { 'zh-CN': '应为 09:00-18:00 的形式', en: 'Must look like 09:00-18:00' },
  path: { 'zh-CN': '应以 / 开头，不含空格', en: 'Must begin with / and hold no blanks' },
};
const secret: BilingualText = {
  'zh-CN': `只能写 ${env('名称')},不能写密钥本身`,
  en: `Write ${env('NAME')}, never the secret itself`,
};
const address: BilingualText = {
  'zh-CN': '应为以 https:// 开头的网址',
  en: 'Must be an address beginning with https://',
};

function formatMessage(path: readonly PropertyKey[]): BilingualText {
  const last = String(path.at(-1));
  const known = formats[last];
  if (known) return known;
  if (['value', 'secret', 'clientId', 'clientSecret'].includes(last)) return secret;
  if (
    /url$/i.test(last) ||
    ['website', 'repository', 'openapi', 'documentation', 'terms', 'privacyPolicy'].includes(last)
  )
    return address;
  return { 'zh-CN': '写法不符合要求', en: 'Not written as the schema requires' };
}
