import { AppError, type OrganizationKind, organizationOf } from '@headwater/domain';
import { leadRole } from '@headwater/domain/organisations';
import type { CommandContext } from '../kit/index.ts';
import { findMember, findOrganization, listHolders, lockOrganization } from './store/index.ts';

/** A member of the caller's organisation, locked together with how many others run it. */
export async function loadMember(ctx: CommandContext, memberId: string) {
  const organizationId = organizationOf(ctx.actor);
  await lockOrganization(ctx.tx, organizationId);
  const organization = await findOrganization(ctx.tx, organizationId);
  const member = await findMember(ctx.tx, { id: memberId, organizationId });
  if (!organization || !member) throw new AppError('not_found');
  const kind = organization.kind as OrganizationKind;
  const leads = await listHolders(ctx.tx, { organizationId, role: leadRole[kind] });
  const otherLeads = leads.filter((lead) => lead.id !== memberId).length;
  return { organizationId, kind, member, otherLeads };
}
