import { AppError } from '@headwater/domain';
import { isOverdue, ownWorkTexts } from '@headwater/domain/review';
import { diffManifests, type Manifest, namedFilesOf } from '@headwater/manifest';
import { z } from 'zod';
import {
  findingsOutput,
  findQueuePlace,
  getListingById,
  getManifest,
  getOrganization,
  getVersionById,
  type ListingRow,
  listFindings,
  nameOf,
  namesOf,
  toReasons,
  toVersionSummary,
  type VersionRow,
} from '../catalogue/index.ts';
import { listNamedFiles, matchNamedFile } from '../files/index.ts';
import { type Context, defineQuery } from '../kit/index.ts';
import { fourEyesOf } from './load-case.ts';
import { caseDetailSchema, caseId } from './schema.ts';
import { type CaseRow, findCase, findPublishedBefore, listDecisions, listNotes } from './store/cases.ts';
import { publisherRecord } from './store/publisher-record.ts';
import { toCase } from './to-case.ts';

/** Everything that one reviewer's page needs, in one answer. */
export const getCase = defineQuery({
  name: 'review.getCase',
  permission: 'review.read',
  input: z.object({ caseId }),
  output: caseDetailSchema,
  async run({ input, ctx }) {
    const db = ctx.database.prisma;
    const review = await findCase(db, input.caseId);
    if (!review) throw new AppError('not_found');
    const [listing, version] = await Promise.all([
      getListingById(db, review.listingId),
      getVersionById(db, review.versionId),
    ]);
    const [organization, findings, queue, publisher, content, history, reasons] = await Promise.all([
      getOrganization(db, review.organizationId),
      listFindings(db, version),
      findQueuePlace(db, review.id),
      publisherRecord(db, review.organizationId),
      contentOf(ctx, { listing, version }),
      historyOf(ctx, review),
      fourEyesOf(db, { actor: ctx.actor, file: { review, version } }),
    ]);
    return {
      ...toCase(review),
      listing: nameOf(listing),
      kind: listing.kind,
      listingState: listing.state,
      standing: listing.standing,
      organization,
      version: toVersionSummary(version),
      ...content,
      findings: findingsOutput(findings),
      queue,
      overdue: review.state === 'open' && isOverdue({ dueAt: review.dueAt, now: ctx.clock.now() }),
      publisherRecord: publisher,
      ...history,
      policyDecision: review.policyDecision as Record<string, unknown> | null,
      fourEyes: {
        mayDecide: reasons.length === 0,
        reasons: reasons.map((code) => ({ code, text: ownWorkTexts[code] })),
      },
    };
  },
});

async function contentOf(ctx: Context, { listing, version }: { listing: ListingRow; version: VersionRow }) {
  const db = ctx.database.prisma;
  const manifest = await getManifest(db, version.id);
  // What was published is compared with what it replaced; it would hardly differ from what is live now.
  const earlier = version.publishedAt ? await findPublishedBefore(db, version) : listing.liveVersion;
  const before = earlier ? await getManifest(db, earlier.id) : null;
  return {
    manifest: { ...manifest },
    files: await filesOf(ctx, { manifest, organizationId: listing.organizationId }),
    liveVersion: listing.liveVersion?.version ?? null,
    comparedWith: earlier?.version ?? null,
    comparedManifest: before ? { ...before } : null,
    diff: before ? diffManifests({ ...before, id: manifest.id }, manifest) : { impact: 'first', changes: [] },
  };
}

/** Where a reviewer opens what the manifest names; evidence is private, and readFile lets reviewers read it. */
async function filesOf(
  ctx: Context,
  { manifest, organizationId }: { manifest: Manifest; organizationId: string },
) {
  const named = namedFilesOf(manifest);
  if (named.length === 0) return [];
  const stored = await listNamedFiles(ctx.database.prisma, {
    organizationIds: [organizationId],
    environment: 'live',
    named,
  });
  return named.flatMap((one) => {
    const file = matchNamedFile(one, stored);
    if (!file) return [];
    const { id: fileId, mediaType, byteSize } = file;
    return [{ src: one.src, fileId, url: `${ctx.publicUrl}/files/${fileId}`, mediaType, byteSize }];
  });
}

async function historyOf(ctx: Context, review: CaseRow) {
  const db = ctx.database.prisma;
  const [notes, decisions] = await Promise.all([listNotes(db, review.id), listDecisions(db, review.id)]);
  const ids = [
    review.assigneeId,
    review.submittedById,
    ...notes.map((note) => note.authorId),
    ...decisions.map((decision) => decision.byId),
  ].filter((id) => id !== null);
  const names = await namesOf(db, ids);
  const person = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? null });
  return {
    assignee: person(review.assigneeId),
    submittedBy: person(review.submittedById),
    notes: notes.map((note) => ({
      id: note.id,
      author: { id: note.authorId, name: names.get(note.authorId) ?? null },
      visibility: note.visibility,
      body: note.body,
      at: note.createdAt.toISOString(),
    })),
    decisions: decisions.map((decision) => ({
      id: decision.id,
      versionId: decision.versionId,
      action: decision.action,
      reasons: toReasons(decision.reasons),
      note: decision.note,
      by: person(decision.byId),
      at: decision.createdAt.toISOString(),
    })),
  };
}
