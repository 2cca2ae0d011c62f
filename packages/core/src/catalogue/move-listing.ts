import { assertTransition, type Environment } from '@headwater/domain';
import { type ListingState, listingMachine } from '@headwater/domain/catalogue';
import { projectCard } from '../discovery/index.ts';
import type { CommandContext } from '../kit/index.ts';
import { type ListingRow, nameOf, updateListing } from './store/listings.ts';

interface Step {
  listing: ListingRow;
  to: ListingState;
  reason?: string | null;
  evidence?: string | null;
  until?: Date | null;
  successor?: { id: string; name: string } | null;
}

/** The only way a listing changes its state: checked, logged, announced, and the public card follows at once. */
export async function moveListing(ctx: CommandContext, step: Step): Promise<ListingRow> {
  const { listing, to, reason = null, evidence = null, until = null, successor = null } = step;
  assertTransition(listingMachine, { from: listing.state as ListingState, to });
  const now = ctx.clock.now();
  const data = {
    state: to,
    stateReason: reason,
    stateEvidence: evidence,
    stateSince: now,
    stateUntil: until,
    successorId: successor?.id ?? null,
  };
  const moved = await updateListing(ctx.tx, { id: listing.id, now, data });
  await projectCard(ctx.tx, { listingId: listing.id, clock: ctx.clock });
  ctx.record({
    subject: listing.id,
    organizationId: listing.organizationId,
    before: { state: listing.state },
    after: data,
    reason: reason ?? undefined,
  });
  ctx.emit({
    type: 'listing.state_changed',
    subject: listing.id,
    organizationId: listing.organizationId,
    environment: listing.environment as Environment,
    data: {
      listingId: listing.id,
      listing: nameOf(listing),
      state: to,
      reason,
      successor: successor?.name ?? null,
    },
  });
  return moved;
}
