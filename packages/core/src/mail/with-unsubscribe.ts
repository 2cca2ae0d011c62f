import { escapeHtml } from './escape-html.ts';
import type { DueMail } from './store.ts';

const words = { 'zh-CN': '不再接收此类邮件', en: 'Stop mails of this kind' };

/** An optional mail says in its last line how to end its kind, for readers whose program shows no such button. */
export function withUnsubscribe<T extends DueMail>(mail: T): T {
  const { unsubscribeUrl: url, text, html } = mail;
  if (!url) return mail;
  const label = words[mail.locale === 'en' ? 'en' : 'zh-CN'];
  const link = `<p style="margin:8px 0 0;font-size:12px"><a href="${escapeHtml(url)}" style="color:#5b6875">${label}</a></p>`;
  return {
    ...mail,
    text: `${text.trimEnd()}\n${label}\n${url}\n`,
    html: html.replace('</div></body>', `${link}</div></body>`),
  };
}
