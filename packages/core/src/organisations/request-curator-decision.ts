import { AppError } from '@headwater/domain';
import { namespaceSchema } from '@headwater/domain/organisations';
import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { liveOrganizationOf } from './live-organization-of.ts';
import { changeNamespace, findNamespace } from './store/index.ts';
import { toNamespace } from './views.ts';

/** Puts the claim on the curation desk, with what shows that the name is the claimant's. */
export const requestCuratorDecision = defineCommand({
  name: 'organisations.requestCuratorDecision',
  permission: 'namespace.write',
  input: z.object({ namespaceId: z.string().max(40), evidence: z.string().trim().min(10).max(4000) }),
  output: namespaceSchema,
  async run({ input: { namespaceId: id, evidence }, ctx }) {
    const organizationId = liveOrganizationOf(ctx.actor);
    const before = await findNamespace(ctx.tx, { id, organizationId });
    if (!before) throw new AppError('not_found');
    if (before.state === 'proved') throw new AppError('conflict');
    const data = { method: 'curator', state: 'pending', evidence, reason: null };
    const after = await changeNamespace(ctx.tx, { id, data });
    ctx.record({ subject: id, organizationId, before, after });
    return toNamespace(after);
  },
});
