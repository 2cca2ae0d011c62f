import type { Locale } from '@headwater/domain';
import { type Deps, systemContext } from '../kit/index.ts';
import { type MailName, type MailParams, queueMail, renderMail } from '../mail/index.ts';
import { toLocale } from '../organisations/index.ts';

interface Reader {
  email: string;
  locale?: unknown;
}

export const validMinutes = 60;

const localeOf = (reader: Reader): Locale => toLocale(String(reader.locale ?? 'en'));

/** The letters that sign-in sends, in the reader's language, through the same queue as all mail. */
export function authMails(deps: Deps) {
  const ctx = systemContext(deps, 'sign-in');
  async function post<Name extends MailName>(reader: Reader, template: Name, params: MailParams<Name>) {
    await queueMail(ctx, renderMail(deps, { to: reader.email, locale: localeOf(reader), template, params }));
  }
  return {
    verifyEmail: (reader: Reader, url: string) => post(reader, 'verify-email', { url, validMinutes }),
    resetPassword: (reader: Reader, token: string) => {
      const url = `${deps.publicUrl}/${localeOf(reader)}/reset-password?token=${encodeURIComponent(token)}`;
      return post(reader, 'reset-password', { url, validMinutes });
    },
    secondFactorChanged: (reader: Reader, change: MailParams<'second-factor-changed'>['change']) =>
      post(reader, 'second-factor-changed', { change, at: deps.clock.now().toISOString() }),
  };
}
