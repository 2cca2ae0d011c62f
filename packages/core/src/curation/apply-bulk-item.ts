import { AppError, actorId } from '@headwater/domain';
import { type BulkRefusal, criteriaOf, type GrantTerm, planStandingChange } from '@headwater/domain/curation';
import { z } from 'zod';
import { type ListingRow, lockListingById } from '../catalogue/index.ts';
import { projectCard } from '../discovery/index.ts';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { loadBulkFacts, type StandingSnapshot } from './bulk-facts.ts';
import { readChange } from './bulk-schema.ts';
import { endGrant } from './end-grant.ts';
import { setStanding } from './set-standing.ts';
import { findActiveGrant, findGrant, type GrantRow, insertGrant, updateGrant } from './store.ts';
import {
  type BulkItemRow,
  type BulkRow,
  findBulk,
  findItem,
  listGrantsInForce,
  updateItem,
} from './store-bulk.ts';

/** One listing of a running bulk change, in the name of who started it; decided again at this moment. */
export const applyBulkItem = defineCommand({
  name: 'curation.applyBulkItem',
  permission: 'curation.decide',
  input: z.object({ itemId: z.string().max(60) }),
  output: z.object({ id: z.string(), state: z.string() }),
  async run({ input, ctx }) {
    const { item, bulk, listing } = await lockItem(ctx, { id: input.itemId, state: 'waiting' });
    const { facts, before } = await factsOf(ctx, listing);
    const plan = planStandingChange(facts, readChange(bulk.change));
    if (plan.outcome === 'refused') return finish(ctx, { item, state: 'refused', code: plan.code });
    const active = await findActiveGrant(ctx.tx, listing.id);
    if (plan.to.standing === 'listed') {
      if (active) await endGrant(ctx, { grant: active, state: 'revoked', reason: bulk.rationale });
      await setStanding(ctx, { listing, to: 'listed', validUntil: null, rationale: bulk.rationale });
    } else await giveTerm(ctx, { listing, bulk, active, to: plan.to });
    const { before: after } = await factsOf(ctx, await lockListingById(ctx.tx, listing.id));
    return finish(ctx, { item, state: 'changed', before, after });
  },
});

interface Item {
  item: BulkItemRow;
  bulk: BulkRow;
  listing: ListingRow;
}

/** The listing first, as every writer does; then the item is read again, so that no two workers do it. */
export async function lockItem(
  ctx: CommandContext,
  { id, state }: { id: string; state: string },
): Promise<Item> {
  const found = await findItem(ctx.tx, id);
  if (!found) throw new AppError('not_found');
  const listing = await lockListingById(ctx.tx, found.listingId);
  const [item, bulk] = [await findItem(ctx.tx, id), await findBulk(ctx.tx, found.bulkId)];
  if (!bulk || item?.state !== state)
    throw new AppError('illegal_transition', { extra: { from: item?.state } });
  return { item, bulk, listing };
}

export async function factsOf(ctx: CommandContext, listing: ListingRow) {
  const known = await loadBulkFacts(ctx.tx, { actor: ctx.actor, listings: [listing], now: ctx.clock.now() });
  const found = known.get(listing.id);
  if (!found) throw new AppError('not_found');
  return found;
}

interface Ending {
  item: BulkItemRow;
  state: 'changed' | 'refused' | 'undone' | 'kept';
  code?: BulkRefusal;
  before?: StandingSnapshot;
  after?: StandingSnapshot;
}

export async function finish(ctx: CommandContext, { item, state, code, before, after }: Ending) {
  await updateItem(ctx.tx, {
    id: item.id,
    data: {
      state,
      code: code ?? null,
      finishedAt: ctx.clock.now(),
      ...(before ? { before: { ...before } } : {}),
      ...(after ? { after: { ...after } } : {}),
    },
  });
  ctx.record({
    subject: item.id,
    before: { state: item.state },
    after: { listingId: item.listingId, state, code },
  });
  return { id: item.id, state };
}

interface Giving {
  listing: ListingRow;
  bulk: BulkRow;
  active: GrantRow | null;
  to: GrantTerm;
}

async function giveTerm(ctx: CommandContext, { listing, bulk, active, to }: Giving): Promise<void> {
  const { standing, validUntil, reviewOn } = to;
  if (active?.standing === standing) {
    await setDates(ctx, { grant: active, validUntil, reviewOn, reason: bulk.rationale });
    return;
  }
  const proof = active ?? (await lastExpired(ctx, listing.id));
  if (active) await endGrant(ctx, { grant: active, state: 'revoked', reason: 'replaced' });
  const me = actorId(ctx.actor) ?? 'system';
  const now = ctx.clock.now();
  const codes: string[] = criteriaOf(standing);
  const criteria = (proof?.criteria ?? []) as { criterion: string }[];
  const grant = await insertGrant(ctx.tx, {
    listingId: listing.id,
    standing,
    state: 'active',
    rationale: bulk.rationale,
    criteria: criteria.filter(({ criterion }) => codes.includes(criterion)),
    proposedById: me,
    approvedById: me,
    decidedAt: now,
    validFrom: now,
    validUntil,
    reviewOn,
    createdAt: now,
  });
  ctx.record({ subject: grant.id, before: null, after: { standing, validUntil, reviewOn, bulkId: bulk.id } });
  await setStanding(ctx, { listing, to: standing, validUntil, rationale: bulk.rationale });
}

async function lastExpired(ctx: CommandContext, listingId: string): Promise<GrantRow | null> {
  const last = (await listGrantsInForce(ctx.tx, [listingId])).get(listingId)?.[0];
  return last ? findGrant(ctx.tx, last.id) : null;
}

export async function setDates(
  ctx: CommandContext,
  {
    grant,
    validUntil,
    reviewOn,
    reason,
  }: { grant: GrantRow; validUntil: Date; reviewOn: Date; reason: string },
): Promise<void> {
  await updateGrant(ctx.tx, { id: grant.id, data: { validUntil, reviewOn, remindedAt: null } });
  ctx.record({
    subject: grant.id,
    before: { validUntil: grant.validUntil, reviewOn: grant.reviewOn },
    after: { validUntil, reviewOn },
    reason,
  });
  await projectCard(ctx.tx, { listingId: grant.listingId, clock: ctx.clock });
}
