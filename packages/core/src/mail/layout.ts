import type { Locale } from '@headwater/domain';
import { escapeHtml } from './escape-html.ts';
import type { MailContent } from './mail-content.ts';

const footer: Record<Locale, string> = {
  'zh-CN': '本邮件由 Headwater 自动发送，请勿直接回复。',
  en: 'Sent by Headwater. Replies to this address are not read.',
};

/** The plain-text part: complete by itself, because many readers and filters see nothing else. */
export function toText(content: MailContent, locale: Locale): string {
  const facts = content.facts?.map(([label, value]) => `${label}${locale === 'en' ? ': ' : '：'}${value}`);
  const blocks = [
    content.title,
    ...content.paragraphs,
    facts?.join('\n'),
    content.quote
      ?.split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
    content.action && `${content.action.label}\n${content.action.url}`,
    ...(content.closing ?? []),
    `--\n${footer[locale]}`,
  ];
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}

const ink = '#1c2733';
const quiet = '#5b6875';
const accent = '#0b6bcb';

const paragraph = (text: string, style = '') =>
  `<p style="margin:0 0 16px;${style}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

function factTable(facts: [string, string][]): string {
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th scope="row" align="left" style="padding:4px 16px 4px 0;color:${quiet};font-weight:400;vertical-align:top;white-space:nowrap">${escapeHtml(label)}</th><td style="padding:4px 0">${escapeHtml(value)}</td></tr>`,
  );
  return `<table role="presentation" cellspacing="0" cellpadding="0" style="margin:0 0 20px;font-size:15px">${rows.join('')}</table>`;
}

const quoted = (text: string) =>
  `<blockquote style="margin:0 0 20px;padding:8px 16px;border-left:3px solid #d5dce3;color:${quiet}">${escapeHtml(text).replaceAll('\n', '<br>')}</blockquote>`;

const button = ({ label, url }: { label: string; url: string }) =>
  `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:10px 20px;border-radius:6px;background:${accent};color:#ffffff;text-decoration:none">${escapeHtml(label)}</a></p>` +
  `<p style="margin:0 0 20px;font-size:13px;color:${quiet};word-break:break-all">${escapeHtml(url)}</p>`;

/** No images, no remote parts, no tracking: one column that any mail reader shows as it is. */
export function toHtml(content: MailContent, locale: Locale): string {
  const body = [
    `<h1 style="margin:0 0 20px;font-size:20px;line-height:1.4;font-weight:600">${escapeHtml(content.title)}</h1>`,
    ...content.paragraphs.map((text) => paragraph(text)),
    content.facts && factTable(content.facts),
    content.quote && quoted(content.quote),
    content.action && button(content.action),
    ...(content.closing ?? []).map((text) => paragraph(text, `font-size:13px;color:${quiet}`)),
    `<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #e4e9ee;font-size:12px;color:${quiet}">${escapeHtml(footer[locale])}</p>`,
  ];
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(content.subject)}</title></head><body style="margin:0;padding:24px;background:#ffffff;color:${ink};font:16px/1.6 system-ui,-apple-system,'PingFang SC','Microsoft YaHei',sans-serif"><div style="max-width:560px;margin:0 auto">${body.filter((part) => part).join('')}</div></body></html>`;
}
