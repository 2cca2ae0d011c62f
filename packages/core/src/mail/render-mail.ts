import type { Locale } from '@headwater/domain';
import type { OutgoingMail } from '../kit/index.ts';
import { toHtml, toText } from './layout.ts';
import type { MailTemplate, MailTools } from './mail-content.ts';
import { templates } from './templates/index.ts';

export type MailName = keyof typeof templates;
export type MailParams<Name extends MailName> =
  (typeof templates)[Name] extends MailTemplate<infer Params> ? Params : never;

interface MailOrder<Name extends MailName> {
  to: string;
  locale: Locale;
  template: Name;
  params: MailParams<Name>;
}

/** A mail ready for `ctx.mail(...)`: `ctx.mail(renderMail(ctx, { to, locale, template: 'lead-accepted', params }))`. */
export function renderMail<Name extends MailName>(
  { publicUrl }: { publicUrl: string },
  { to, locale, template, params }: MailOrder<Name>,
): OutgoingMail {
  const write = (templates[template] as MailTemplate<MailParams<Name>>)[locale];
  const content = write(params, toolsFor(publicUrl, locale));
  return {
    to,
    locale,
    template,
    subject: oneLine(content.subject),
    text: toText(content, locale),
    html: toHtml(content, locale),
  };
}

/** A header holds one line; names that people typed may hold more. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 200);

function toolsFor(publicUrl: string, locale: Locale): MailTools {
  const zone = locale === 'en' ? ' (UTC+8)' : '（北京时间）';
  const format = (iso: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'Asia/Shanghai' }).format(new Date(iso));
  return {
    link: (path) => `${publicUrl}/${locale}${path}`,
    time: (iso) => `${format(iso, { dateStyle: 'long', timeStyle: 'short' })}${zone}`,
    day: (iso) => format(iso, { dateStyle: 'long' }),
  };
}
