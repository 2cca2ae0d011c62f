import { AppError, actorId } from '@headwater/domain';
import { mayApprove, type RaisedStanding } from '@headwater/domain/curation';
import { z } from 'zod';
import { assertNotOwnWork, type ListingRow, lockListingById, noteText } from '../catalogue/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { endGrant } from './end-grant.ts';
import { grantSchema } from './schema.ts';
import { setStanding } from './set-standing.ts';
import { findActiveGrant, findGrant, type GrantRow, updateGrant } from './store.ts';
import { toGrant } from './to-grant.ts';

/** Approves or refuses a proposal; into the boutique only a second person lets it. */
export const decideStanding = defineCommand({
  name: 'curation.decideStanding',
  permission: 'curation.decide',
  input: z.object({
    grantId: z.string().max(60),
    decision: z.enum(['approve', 'refuse']),
    /** A refusal says why. */
    reason: noteText.optional(),
  }),
  output: grantSchema,
  async run({ input, ctx }) {
    const { grant, listing } = await lockGrant(ctx, input.grantId);
    if (grant.state !== 'proposed')
      throw new AppError('illegal_transition', { extra: { from: grant.state } });
    const work = { publisherId: listing.organizationId, submitters: [listing.liveVersion?.pushedById] };
    await assertNotOwnWork(ctx.tx, { actor: ctx.actor, work });
    if (input.decision === 'refuse') return refuse(ctx, { grant, reason: input.reason });
    assertSecondPerson(ctx, grant);
    return approve(ctx, { grant, listing });
  },
});

/** The listing first, as every writer does. */
export async function lockGrant(
  ctx: CommandContext,
  id: string,
): Promise<{ grant: GrantRow; listing: ListingRow }> {
  const found = await findGrant(ctx.tx, id);
  if (!found) throw new AppError('not_found');
  const listing = await lockListingById(ctx.tx, found.listingId);
  const grant = await findGrant(ctx.tx, id);
  if (!grant) throw new AppError('not_found');
  return { grant, listing };
}

function assertSecondPerson(ctx: CommandContext, grant: GrantRow): void {
  const standing = grant.standing as RaisedStanding;
  const approverId = actorId(ctx.actor) ?? '';
  if (mayApprove({ standing, proposedById: grant.proposedById, approverId })) return;
  throw new AppError('own_work', {
    detail: {
      en: 'You proposed it; the boutique takes a second person.',
      'zh-CN': '精品库须由提名人以外的人员批准。',
    },
    extra: { reasons: ['own_proposal'] },
  });
}

async function refuse(
  ctx: CommandContext,
  { grant, reason }: { grant: GrantRow; reason?: string | undefined },
) {
  if (!reason)
    throw new AppError('invalid_input', {
      errors: [
        {
          pointer: '/reason',
          code: 'required',
          message: { en: 'Say why it is refused.', 'zh-CN': '请说明不批准的原因。' },
        },
      ],
    });
  return endGrant(ctx, { grant, state: 'refused', reason });
}

async function approve(ctx: CommandContext, { grant, listing }: { grant: GrantRow; listing: ListingRow }) {
  const now = ctx.clock.now();
  if (listing.state !== 'live' || grant.validUntil <= now)
    throw new AppError('illegal_transition', { extra: { from: listing.state } });
  const former = await findActiveGrant(ctx.tx, listing.id);
  if (former) await endGrant(ctx, { grant: former, state: 'revoked', reason: 'replaced' });
  const active = await updateGrant(ctx.tx, {
    id: grant.id,
    data: { state: 'active', approvedById: actorId(ctx.actor), decidedAt: now, validFrom: now },
  });
  ctx.record({ subject: grant.id, before: { state: grant.state }, after: { state: active.state } });
  await setStanding(ctx, {
    listing,
    to: grant.standing as RaisedStanding,
    validUntil: grant.validUntil,
    rationale: grant.rationale,
  });
  return toGrant(ctx.tx, active);
}
