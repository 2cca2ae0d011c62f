import { AppError } from '@headwater/domain';
import { leadRole } from '@headwater/domain/organisations';
import type { CommandContext } from '../kit/index.ts';
import { renderMail } from '../mail/index.ts';
import { findOrganization, listHolders, markProved, type NamespaceRow } from './store/index.ts';
import { toLocale } from './views.ts';

interface Settlement {
  claim: NamespaceRow;
  method: 'dns_txt' | 'well_known' | 'curator';
  decision?: { decidedById: string; reason: string };
}

/** The name becomes the claimant's, or `namespace_taken` when somebody else was first. Tells the people who run it. */
export async function settleProof(
  ctx: CommandContext,
  { claim, method, decision }: Settlement,
): Promise<NamespaceRow> {
  const now = ctx.clock.now();
  const data = { method, provedAt: now, checkedAt: now, ...decision };
  const after = await markProved(ctx.tx, { id: claim.id, data });
  if (!after) throw new AppError('namespace_taken');
  const { organizationId } = claim;
  ctx.record({ subject: claim.id, organizationId, before: claim, after, reason: decision?.reason });
  ctx.emit({
    type: 'namespace.proved',
    subject: claim.id,
    organizationId,
    data: { namespaceId: claim.id, namespace: claim.name, method },
  });
  const organization = await findOrganization(ctx.tx, organizationId);
  const people = await listHolders(ctx.tx, { organizationId, role: leadRole.partner });
  for (const { user } of people) {
    const params = { namespace: claim.name, organization: organization?.name ?? '' };
    const locale = toLocale(user.locale);
    ctx.mail(renderMail(ctx, { to: user.email, locale, template: 'namespace-proved', params }));
  }
  return after;
}
