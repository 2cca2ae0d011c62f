import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { assertNotOwnWork, noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { findOrganization, setTrust } from './store.ts';

/** How far the risk policy believes a publisher; a person decides it, with a reason, never about their own. */
export const setPublisherTrust = defineCommand({
  name: 'curation.setPublisherTrust',
  permission: 'curation.decide',
  input: z.object({
    organizationId: z.string().max(60),
    trust: z.enum(['new', 'trusted']),
    reason: noteText,
  }),
  output: z.object({ id: z.string(), trust: z.string() }),
  async run({ input, ctx }) {
    const { organizationId, trust, reason } = input;
    const before = await findOrganization(ctx.tx, organizationId);
    if (before?.kind !== 'partner') throw new AppError('not_found');
    await assertNotOwnWork(ctx.tx, {
      actor: ctx.actor,
      work: { publisherId: organizationId, submitters: [] },
    });
    const after = await setTrust(ctx.tx, { organizationId, trust, now: ctx.clock.now() });
    ctx.record({
      subject: organizationId,
      organizationId,
      before: { trust: before.trust },
      after: { trust },
      reason,
    });
    return after;
  },
});
