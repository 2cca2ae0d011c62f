import { AppError } from '@headwater/domain';
import { namespaceSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { mailLeads } from './mail-leads.ts';
import { settleProof } from './settle-proof.ts';
import { changeNamespace, findMembership, findNamespace } from './store/index.ts';
import { userOf } from './user-of.ts';
import { toNamespace } from './views.ts';

/** A curator's decision on evidence; never about an organisation that the curator belongs to. */
export const decideNamespace = defineCommand({
  name: 'organisations.decideNamespace',
  permission: 'namespace.decide',
  input: z.object({
    namespaceId: z.string().max(40),
    decision: z.enum(['prove', 'refuse']),
    reason: z.string().trim().min(3).max(2000),
  }),
  output: namespaceSchema,
  async run({ input: { namespaceId: id, decision, reason }, ctx }) {
    const { userId } = userOf(ctx.actor);
    const claim = await findNamespace(ctx.tx, { id });
    if (!claim) throw new AppError('not_found');
    const { organizationId } = claim;
    if (await findMembership(ctx.tx, { organizationId, userId })) throw new AppError('own_work');
    if (claim.state !== 'pending' || claim.method !== 'curator' || !claim.evidence)
      throw new AppError('conflict');
    const decided = { decidedById: userId, reason };
    if (decision === 'prove')
      return toNamespace(await settleProof(ctx, { claim, method: 'curator', decision: decided }));
    const after = await changeNamespace(ctx.tx, { id, data: { ...decided, state: 'refused' } });
    ctx.record({ subject: id, organizationId, before: claim, after, reason });
    const params = (organization: string) => ({ namespace: claim.name, organization, reason });
    await mailLeads(ctx, { organizationId, template: 'namespace-refused', params });
    return toNamespace(after);
  },
});
