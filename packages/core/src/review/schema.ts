import { z } from 'zod';
import { bilingualSchema, diffSchema, findingSchema, versionSummarySchema } from '../catalogue/index.ts';

const time = z.iso.datetime();
export const caseId = z.string().min(5).max(60);

const reasonSchema = z.object({ code: z.string(), title: bilingualSchema, guidance: bilingualSchema });
const person = z.object({ id: z.string(), name: z.string().nullable() });
const organization = z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() });

export const queueItemSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  listing: z.string(),
  kind: z.string(),
  name: z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() }),
  versionId: z.string(),
  version: z.string(),
  impact: z.string().nullable(),
  organization,
  state: z.string(),
  stateCode: z.string(),
  fastLane: z.boolean(),
  recheck: z.boolean(),
  assignee: person.nullable(),
  claimedAt: time.nullable(),
  submittedAt: time,
  dueAt: time,
  overdue: z.boolean(),
  missedAt: time.nullable(),
  position: z.int(),
  length: z.int(),
  blockers: z.int(),
  warnings: z.int(),
  revision: z.int(),
  firstTime: z.boolean(),
});

/** What a command about a case answers: enough for a page to show what happened. */
export const caseSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  versionId: z.string(),
  state: z.string(),
  fastLane: z.boolean(),
  recheck: z.boolean(),
  assigneeId: z.string().nullable(),
  claimedAt: time.nullable(),
  submittedAt: time,
  dueAt: time,
  missedAt: time.nullable(),
  decision: z.string().nullable(),
  decidedAt: time.nullable(),
  revision: z.int(),
});

export const caseDetailSchema = caseSchema.extend({
  listing: z.string(),
  kind: z.string(),
  listingState: z.string(),
  standing: z.string(),
  organization: organization.extend({ trust: z.string() }),
  version: versionSummarySchema,
  manifest: z.record(z.string(), z.unknown()),
  liveVersion: z.string().nullable(),
  /** The live version; for one that was published, the version that it replaced. */
  comparedWith: z.string().nullable(),
  comparedManifest: z.record(z.string(), z.unknown()).nullable(),
  diff: diffSchema.pick({ impact: true, changes: true }),
  files: z
    .array(
      z.object({
        src: z.string(),
        fileId: z.string(),
        url: z.string(),
        mediaType: z.string(),
        byteSize: z.int(),
      }),
    )
    .describe('What the publisher uploaded of the pictures and evidence that the manifest names, by `src`'),
  findings: z.array(findingSchema),
  queue: z.object({ position: z.int(), length: z.int() }).nullable(),
  overdue: z.boolean(),
  assignee: person.nullable(),
  submittedBy: person.nullable(),
  publisherRecord: z.object({
    liveListings: z.int(),
    publishedVersions: z.int(),
    rejected: z.int(),
    changesRequested: z.int(),
    appeals: z.int(),
    missedClocks: z.int(),
    whitelisted: z.int(),
    boutique: z.int(),
    suspended: z.int(),
    /** From submission to decision, half took longer; null before the first decision. */
    medianHours: z.number().nullable(),
  }),
  notes: z.array(
    z.object({ id: z.string(), author: person, visibility: z.string(), body: z.string(), at: time }),
  ),
  decisions: z.array(
    z.object({
      id: z.string(),
      versionId: z.string(),
      action: z.string(),
      reasons: z.array(reasonSchema),
      note: z.string().nullable(),
      by: person.nullable(),
      at: time,
    }),
  ),
  policyDecision: z.record(z.string(), z.unknown()).nullable(),
  fourEyes: z.object({
    mayDecide: z.boolean(),
    reasons: z.array(z.object({ code: z.string(), text: bilingualSchema })),
  }),
});
