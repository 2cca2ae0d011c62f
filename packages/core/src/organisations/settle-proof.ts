import { AppError } from '@headwater/domain';
import type { CommandContext } from '../kit/index.ts';
import { mailLeads } from './mail-leads.ts';
import { markProved, type NamespaceRow } from './store/index.ts';

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
  const params = (organization: string) => ({ namespace: claim.name, organization });
  await mailLeads(ctx, { organizationId, template: 'namespace-proved', params });
  return after;
}
