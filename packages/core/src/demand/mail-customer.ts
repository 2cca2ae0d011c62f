import type { Locale } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { type MailName, type MailParams, renderMail } from '../mail/index.ts';
import type { LeadRow } from './store.ts';

/** To the one who asked, in the language of the inquiry; never after consent was withdrawn, never from the sandbox. */
export function mailCustomer<Name extends MailName>(
  ctx: CommandContext,
  { row, template, params }: { row: LeadRow; template: Name; params: MailParams<Name> },
): void {
  if (row.environment !== 'live' || row.consentWithdrawnAt) return;
  ctx.mail(renderMail(ctx, { to: row.contactEmail, locale: row.locale as Locale, template, params }));
}
