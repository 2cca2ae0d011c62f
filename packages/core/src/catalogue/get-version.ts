import { isPending } from '@headwater/domain/catalogue';
import { z } from 'zod';
import { type Context, defineQuery } from '../kit/index.ts';
import { getOwnListingId, getVersionRow } from './load-listing.ts';
import { listingRef, versionRef, versionSchema } from './schema.ts';
import { listFindings } from './store/findings.ts';
import { getListingById, nameOf } from './store/listings.ts';
import { namesOf } from './store/people.ts';
import { findCaseOfVersion, findQueuePlace } from './store/review-facts.ts';
import { getManifest, type VersionRow } from './store/versions.ts';
import { findingsOutput } from './to-findings.ts';
import { toReasons } from './to-reasons.ts';
import { toVersionSummary } from './to-version-summary.ts';

/** Everything its publisher may know of a version: content, findings, who acts, place in the queue, what reviewers say. */
export const getVersion = defineQuery({
  name: 'catalogue.getVersion',
  permission: 'listing.read',
  input: z.object({ listing: listingRef, version: versionRef }),
  output: versionSchema,
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const listingId = await getOwnListingId(ctx, input.listing);
    const version = await getVersionRow(db, { listingId, ref: input.version });
    const [listing, manifest, findings, review] = await Promise.all([
      getListingById(db, listingId),
      getManifest(db, version.id),
      listFindings(db, version),
      reviewOf(ctx, version),
    ]);
    return {
      ...toVersionSummary(version),
      listing: nameOf(listing),
      listingId,
      listingRevision: listing.revision,
      manifest: manifest as unknown as Record<string, unknown>,
      findings: findingsOutput(findings),
      ...review,
    };
  },
});

async function reviewOf(ctx: Context, version: VersionRow) {
  const db = ctx.database.prisma;
  const found = await findCaseOfVersion(db, {
    ...version,
    pending: isPending(version.state),
    readerId: ctx.actor.kind === 'user' ? ctx.actor.userId : null,
  });
  if (!found) return { caseId: null, queue: null, fastLane: false, notes: [], decisions: [] };
  const queue =
    found.state === 'open' && version.state === 'in_review' ? await findQueuePlace(db, found.id) : null;
  const colleagues = found.notes.filter(({ visibility }) => visibility === 'reply');
  const names = await namesOf(
    db,
    colleagues.map(({ authorId }) => authorId),
  );
  const readAt = found.readings[0]?.readAt ?? null;
  return {
    caseId: found.id,
    queue,
    fastLane: found.fastLane,
    notes: found.notes.map((note) => ({
      id: note.id,
      from: note.visibility === 'reply' ? 'publisher' : 'reviewer',
      // Reviewers speak as the platform, not by name.
      author: note.visibility === 'reply' ? (names.get(note.authorId) ?? null) : null,
      unread:
        note.visibility === 'external' && ctx.actor.kind === 'user' && !(readAt && note.createdAt <= readAt),
      body: note.body,
      at: note.createdAt.toISOString(),
    })),
    decisions: found.decisions.map((decision) => ({
      id: decision.id,
      action: decision.action,
      reasons: toReasons(decision.reasons),
      note: decision.note,
      at: decision.createdAt.toISOString(),
    })),
  };
}
