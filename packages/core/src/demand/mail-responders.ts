import type { CommandContext } from '../kit/index.ts';
import { listReaders, type MailName, type MailParams, renderMail } from '../mail/index.ts';
import type { LeadRow } from './store.ts';

/** To the partner's members who may answer leads, each in their own language. */
export async function mailResponders<Name extends MailName>(
  ctx: CommandContext,
  { row, template, params }: { row: LeadRow; template: Name; params: MailParams<Name> },
): Promise<void> {
  if (row.environment !== 'live') return;
  const { organizationId } = row;
  for (const { email, locale } of await listReaders(ctx.tx, { organizationId, permission: 'lead.respond' }))
    ctx.mail(renderMail(ctx, { to: email, locale, template, params }));
}
