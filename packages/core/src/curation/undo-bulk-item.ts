import type { RaisedStanding } from '@headwater/domain/curation';
import { z } from 'zod';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { factsOf, finish, lockItem, setDates } from './apply-bulk-item.ts';
import type { StandingSnapshot } from './bulk-facts.ts';
import { endGrant } from './end-grant.ts';
import { setStanding } from './set-standing.ts';
import { findActiveGrant, findGrant, type GrantRow, insertGrant } from './store.ts';

const reason = 'bulk_undone';

/** Puts one listing back as it was before a bulk change, by further entries; nothing is erased. */
export const undoBulkItem = defineCommand({
  name: 'curation.undoBulkItem',
  permission: 'curation.decide',
  input: z.object({ itemId: z.string().max(60) }),
  output: z.object({ id: z.string(), state: z.string() }),
  async run({ input, ctx }) {
    const { item, bulk, listing } = await lockItem(ctx, { id: input.itemId, state: 'undoing' });
    const [was, made] = [item.before as StandingSnapshot | null, item.after as StandingSnapshot | null];
    const { facts, before: current } = await factsOf(ctx, listing);
    if (facts.ownWork) return finish(ctx, { item, state: 'kept', code: 'own_work' });
    if (!was || !made || !sameStanding(current, made))
      return finish(ctx, { item, state: 'kept', code: 'changed_since' });
    if (was.grant && new Date(was.grant.validUntil) <= ctx.clock.now())
      return finish(ctx, { item, state: 'kept', code: 'expired_since' });
    const active = await findActiveGrant(ctx.tx, listing.id);
    if (active && active.id === was.grant?.id) {
      await setDates(ctx, { grant: active, ...datesOf(was.grant), reason });
      return finish(ctx, { item, state: 'undone' });
    }
    if (active) await endGrant(ctx, { grant: active, state: 'revoked', reason });
    const former = was.grant ? await findGrant(ctx.tx, was.grant.id) : null;
    const restored = former && was.grant ? await restore(ctx, former, datesOf(was.grant)) : null;
    await setStanding(ctx, {
      listing,
      to: (restored?.standing ?? 'listed') as RaisedStanding | 'listed',
      validUntil: restored?.validUntil ?? null,
      rationale: bulk.rationale,
    });
    return finish(ctx, { item, state: 'undone' });
  },
});

const datesOf = (grant: { validUntil: string; reviewOn: string }) => ({
  validUntil: new Date(grant.validUntil),
  reviewOn: new Date(grant.reviewOn),
});

const sameStanding = (one: StandingSnapshot, other: StandingSnapshot): boolean =>
  one.standing === other.standing &&
  one.grant?.id === other.grant?.id &&
  one.grant?.validUntil === other.grant?.validUntil &&
  one.grant?.reviewOn === other.grant?.reviewOn;

/** A new grant with the old one's people, proofs and dates; the old one stays ended in the history. */
async function restore(
  ctx: CommandContext,
  former: GrantRow,
  dates: { validUntil: Date; reviewOn: Date },
): Promise<GrantRow> {
  const { listingId, standing, rationale, proposedById, approvedById, criteria } = former;
  const now = ctx.clock.now();
  const grant = await insertGrant(ctx.tx, {
    listingId,
    standing,
    state: 'active',
    rationale,
    criteria: criteria ?? [],
    proposedById,
    approvedById,
    decidedAt: now,
    validFrom: now,
    ...dates,
    createdAt: now,
  });
  ctx.record({ subject: grant.id, before: null, after: { standing, ...dates, restores: former.id }, reason });
  return grant;
}
