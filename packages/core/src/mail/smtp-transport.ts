import { createTransport } from 'nodemailer';
import type { MailTransport } from '../kit/index.ts';

export interface SmtpSettings {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  url: string;
  /** What stands in From, e.g. `Headwater <no-reply@example.com>`. */
  from: string;
}

const timeoutMs = 20_000;

/** Sends over one pooled connection. `close` ends it so that the process can stop. */
export function createSmtpTransport({ url, from }: SmtpSettings): MailTransport & { close(): void } {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // Contents are ours, but a template must never be able to read a file or an address of this machine.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, text, html, messageId, unsubscribeUrl }) {
      const headers = unsubscribeUrl
        ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {};
      // The address as an object: nodemailer does not parse it, so a comma in it cannot add a second recipient.
      const receiver = { name: '', address: to };
      await transport.sendMail({ from, to: receiver, subject, text, html, messageId, headers });
    },
    close: () => transport.close(),
  };
}
