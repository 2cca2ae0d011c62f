import { AppError } from '@headwater/domain';
import { z } from 'zod';
import { assertNotOwnWork, noteText } from '../catalogue/index.ts';
import { defineCommand } from '../kit/index.ts';
import { lockGrant } from './decide-standing.ts';
import { endGrant } from './end-grant.ts';
import { grantSchema } from './schema.ts';
import { setStanding } from './set-standing.ts';

/** Takes a standing away before its time, with the reason that the publisher reads. */
export const revokeStanding = defineCommand({
  name: 'curation.revokeStanding',
  permission: 'curation.decide',
  input: z.object({ grantId: z.string().max(60), reason: noteText }),
  output: grantSchema,
  async run({ input, ctx }) {
    const { grant, listing } = await lockGrant(ctx, input.grantId);
    if (grant.state !== 'active') throw new AppError('illegal_transition', { extra: { from: grant.state } });
    const work = { publisherId: listing.organizationId, submitters: [] };
    await assertNotOwnWork(ctx.tx, { actor: ctx.actor, work });
    const ended = await endGrant(ctx, { grant, state: 'revoked', reason: input.reason });
    await setStanding(ctx, { listing, to: 'listed', validUntil: null, rationale: input.reason });
    return ended;
  },
});
