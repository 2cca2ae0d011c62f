import { reviewReasons } from './facts/facts.generated.ts';
import { findPending } from './find-listing.ts';
import { moveVersion, publishVersion } from './move-version.ts';
import { refuse } from './refuse.ts';
import { addNote } from './resources/versions.ts';
import { isoNow, newId, type World } from './world.ts';

/** Why a reviewer hands a version back. */
export interface ReviewOutcome {
  /** Codes of the reviewer's reasons. Default: one that fits. */
  readonly reasons?: readonly string[];
  readonly note?: string;
}

/** The curator who decides about what you submit. Each step takes the version that is in review. */
export interface EmulatedReviewer {
  /** Publishes it. */
  approve(listing: string, options?: { readonly note?: string }): Promise<void>;
  /** Hands it back; push a better one or answer, and submit again. */
  requestChanges(listing: string, options?: ReviewOutcome): Promise<void>;
  /** Ends the review against it. */
  reject(listing: string, options?: ReviewOutcome): Promise<void>;
  /** Writes to the publisher without deciding. */
  write(listing: string, note: string): Promise<void>;
}

export function createReviewer(world: World, settle: () => Promise<void>): EmulatedReviewer {
  return {
    async approve(name, { note } = {}) {
      const found = getReviewed(world, name);
      decide(world, { ...found, action: 'approve', reasons: [], note });
      moveVersion(world, { ...found, to: 'approved', code: 'awaiting_publication' });
      publishVersion(world, { ...found, code: 'published_by_curator' });
      await settle();
    },
    async requestChanges(name, { reasons = ['description_unclear'], note } = {}) {
      const found = getReviewed(world, name);
      decide(world, { ...found, action: 'request_changes', reasons, note });
      moveVersion(world, { ...found, to: 'action_required', code: 'changes_requested' });
      await settle();
    },
    async reject(name, { reasons = [firstRejection], note } = {}) {
      const found = getReviewed(world, name);
      decide(world, { ...found, action: 'reject', reasons, note });
      moveVersion(world, { ...found, to: 'rejected', code: 'rejected_by_curator' });
      await settle();
    },
    async write(name, note) {
      addNote(world, { version: getReviewed(world, name).version, body: note });
      await settle();
    },
  };
}

const firstRejection = Object.keys(reviewReasons).find((code) => reviewReasons[code]?.rejects) ?? '';

type Reviewed = ReturnType<typeof getReviewed>;

function getReviewed(world: World, name: string) {
  const listing = world.listings.find((row) => row.listing === name.toLowerCase());
  const version = listing && findPending(world, listing);
  if (!version) throw refuse('not_found', `Nothing of ${name} is pending.`);
  if (version.state !== 'in_review') throw refuse('illegal_transition', `It is ${version.state}.`);
  return { listing, version };
}

function decide(
  world: World,
  {
    version,
    action,
    reasons,
    note,
  }: Reviewed & { action: string; reasons: readonly string[]; note: string | undefined },
): void {
  const unknown = reasons.find((code) => !(code in reviewReasons));
  if (unknown) throw refuse('invalid_input', `There is no reason ${unknown}.`);
  version.decisions.push({ id: newId(world, 'rvd'), action, reasons, note: note ?? null, at: isoNow(world) });
}
