export { getMail } from './get-mail.ts';
export { listMails } from './list-mails.ts';
export { listReaders, type Reader } from './list-readers.ts';
export { mailEnvelopeSchema } from './mail-schema.ts';
export { queueMail } from './queue-mail.ts';
export { type MailName, type MailParams, renderMail } from './render-mail.ts';
export { sendMails } from './send-mails.ts';
export { createSmtpTransport, type SmtpSettings } from './smtp-transport.ts';
