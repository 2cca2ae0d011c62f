import { leadRole } from '@headwater/domain/organisations';
import type { CommandContext } from '../kit/index.ts';
import { type MailName, type MailParams, renderMail } from '../mail/index.ts';
import { findOrganization, listHolders } from './store/index.ts';
import { toLocale } from './views.ts';

interface Letter<Name extends MailName> {
  organizationId: string;
  template: Name;
  params: (organization: string) => MailParams<Name>;
}

/** One mail to everybody who runs the organisation, each in their own language. */
export async function mailLeads<Name extends MailName>(
  ctx: CommandContext,
  { organizationId, template, params }: Letter<Name>,
): Promise<void> {
  const organization = await findOrganization(ctx.tx, organizationId);
  if (!organization) return;
  const role = leadRole[organization.kind as keyof typeof leadRole];
  for (const { user } of await listHolders(ctx.tx, { organizationId, role })) {
    const locale = toLocale(user.locale);
    const name = locale === 'en' ? (organization.nameEn ?? organization.name) : organization.name;
    ctx.mail(renderMail(ctx, { to: user.email, locale, template, params: params(name) }));
  }
}
