import type { CommandContext } from '../kit/index.ts';
import { listReaders, type MailName, type MailParams, renderMail } from '../mail/index.ts';
import { findVendorId, type LeadRow } from './store.ts';

/** To the vendor's people who watch over promises made to customers, each in their own language. */
export async function mailWatchers<Name extends MailName>(
  ctx: CommandContext,
  { row, template, params }: { row: LeadRow; template: Name; params: MailParams<Name> },
): Promise<void> {
  if (row.environment !== 'live') return;
  const organizationId = await findVendorId(ctx.tx);
  if (!organizationId) return;
  for (const { email, locale } of await listReaders(ctx.tx, { organizationId, permission: 'lead.watch' }))
    ctx.mail(renderMail(ctx, { to: email, locale, template, params }));
}
