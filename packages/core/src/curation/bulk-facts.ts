import type { Transaction } from '@headwater/database';
import type { Actor } from '@headwater/domain';
import type { BulkFacts, RaisedStanding } from '@headwater/domain/curation';
import { findOwnWorkReasons, type ListingRow } from '../catalogue/index.ts';
import { listGrantsInForce } from './store-bulk.ts';

/** What undoing compares and puts back. */
export interface StandingSnapshot {
  standing: string;
  grant: { id: string; standing: string; validUntil: string; reviewOn: string } | null;
}

type Subject = Pick<ListingRow, 'id' | 'organizationId' | 'state' | 'standing'> & {
  liveVersion: { pushedById: string | null } | null;
};

/** The facts that a plan rests on, of many listings at once; the same for the preview and for the work. */
export async function loadBulkFacts(
  db: Transaction,
  { actor, listings, now }: { actor: Actor; listings: readonly Subject[]; now: Date },
): Promise<Map<string, { facts: BulkFacts; before: StandingSnapshot }>> {
  const grants = await listGrantsInForce(
    db,
    listings.map(({ id }) => id),
  );
  const isOwn = ownWorkOf(db, actor);
  const found = new Map<string, { facts: BulkFacts; before: StandingSnapshot }>();
  for (const listing of listings) {
    const known = grants.get(listing.id) ?? [];
    const active = known.find(({ state }) => state === 'active') ?? null;
    const grant = active && { ...active, standing: active.standing as RaisedStanding };
    const criteria = ((active ?? known[0])?.criteria ?? []) as { criterion: string; met: boolean }[];
    found.set(listing.id, {
      facts: { state: listing.state, grant, criteria, ownWork: await isOwn(listing), now },
      before: {
        standing: listing.standing,
        grant: active && {
          id: active.id,
          standing: active.standing,
          validUntil: active.validUntil.toISOString(),
          reviewOn: active.reviewOn.toISOString(),
        },
      },
    });
  }
  return found;
}

/** Asked once for each pair of publisher and submitter. */
function ownWorkOf(db: Transaction, actor: Actor) {
  const known = new Map<string, Promise<boolean>>();
  return ({ organizationId, liveVersion }: Subject): Promise<boolean> => {
    const key = `${organizationId} ${liveVersion?.pushedById}`;
    const work = { publisherId: organizationId, submitters: [liveVersion?.pushedById] };
    const answer =
      known.get(key) ?? findOwnWorkReasons(db, { actor, work }).then((reasons) => reasons.length > 0);
    known.set(key, answer);
    return answer;
  };
}
