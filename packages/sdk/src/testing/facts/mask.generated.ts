// Made by apps/api/scripts/generate-openapi.ts from the server’s own tables. Do not edit.
const compoundSurnames = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 歐陽 東方 獨孤 南宮 諸葛 尉遲 鍾離 長孫 鮮于'.split(
    ' ',
  ),
);
const ideograph = /^[\p{Script=Han}·]+$/u;
const hidden = '***';

/** 王小明 → 王**, 欧阳娜娜 → 欧阳**, Li Wei → L. W.: how to address somebody, not who it is. */
export function maskName(name: string): string {
  const text = name.trim();
  if (text === '') return '';
  if (!ideograph.test(text))
    return text
      .split(/[\s,]+/)
      .slice(0, 4)
      .map((word) => `${[...word][0] ?? ''}.`)
      .join(' ');
  const signs = [...text];
  const surname = compoundSurnames.has(signs.slice(0, 2).join('')) && signs.length > 2 ? 2 : 1;
  return signs.slice(0, surname).join('') + '*'.repeat(Math.max(1, Math.min(2, signs.length - surname)));
}

/** li.wei@example.com → l***@e***.com */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  if (at < 1) return hidden;
  const domain = email.slice(at + 1);
  const dot = domain.lastIndexOf('.');
  const ending = dot > 0 ? domain.slice(dot) : '';
  return `${[...email][0]}${hidden}@${[...domain][0] ?? ''}${hidden}${ending}`;
}

/** +86 138 1234 5678 → the last two digits: enough to tell two leads apart. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 5 ? hidden : `${hidden}${digits.slice(-2)}`;
}

/** Signs that end an address in running text, the Chinese full-width ones too. */
const stop = String.raw`\s@\uff20<>,;:()\u3001\u3002\uff08\uff09\uff0c\uff1a\uff1b`;
const emailLike = new RegExp(`[^${stop}]+[@\\uff20][^${stop}]+\\.[^${stop}]+`, 'gu');
/** Seven digits or more with the usual signs between them, but not a date. */
const phoneLike =
  /(?<![\p{L}\p{Nd}])(?!\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))[+\uff0b]?\p{Nd}(?:[\s().\-\uff08\uff09\uff0d]{0,2}\p{Nd}){6,}/gu;
const chatLike =
  /((?:微信|微訊|威信|QQ|wechat|weixin|whatsapp|telegram|skype|vx|wx)(?:号|號|\s?id)?\s*[:\uff1a是=]?\s*)[\w+@.-]{4,}/giu;

/** A message without the ways to reach its writer, also those that were typed into the text. */
export function maskMessage(
  message: string,
  contact: { name: string; email: string; phone: string | null },
): string {
  const own = [contact.email, contact.phone, contact.name].filter(
    (part): part is string => part !== null && part.trim().length > 1,
  );
  const without = own.reduce((text, part) => replaceAllIgnoringCase(text, part.trim(), hidden), message);
  return without.replace(emailLike, hidden).replace(chatLike, `$1${hidden}`).replace(phoneLike, hidden);
}

const replaceAllIgnoringCase = (text: string, part: string, by: string) =>
  text.replace(new RegExp(part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu'), by);
