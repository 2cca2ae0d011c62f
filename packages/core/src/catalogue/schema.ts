import { z } from 'zod';

const time = z.iso.datetime();
export const bilingualSchema = z.object({ 'zh-CN': z.string(), en: z.string() });
const localisedSchema = z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() });

/** `lst_…` or `namespace/slug`. */
export const listingRef = z.string().min(3).max(140);
/** `lsv_…` or the number. */
export const versionRef = z.string().min(1).max(80);
export const noteText = z.string().trim().min(1).max(4000);

export const versionSummarySchema = z
  .object({
    id: z.string(),
    version: z.string(),
    digest: z.string().describe('SHA-256 of the canonical JSON (RFC 8785), hex'),
    state: z.string(),
    stateCode: z.string(),
    owner: z.string().describe('Who must act: publisher, platform, curator or none; an open enum'),
    since: time,
    dueAt: time.nullable(),
    why: bilingualSchema,
    noClock: bilingualSchema.nullable().describe('Why no clock runs, where none does'),
    impact: z.string().nullable(),
    pushedVia: z.string(),
    submittedAt: time.nullable(),
    publishedAt: time.nullable(),
    createdAt: time,
    revision: z.int(),
  })
  .meta({ id: 'VersionSummary' });

export const listingSchema = z
  .object({
    id: z.string(),
    listing: z.string().describe('namespace/slug'),
    kind: z.string(),
    environment: z.string(),
    organization: z.object({ id: z.string(), name: z.string(), nameEn: z.string().nullable() }),
    name: localisedSchema,
    state: z.string(),
    stateReason: z.string().nullable(),
    stateEvidence: z.string().nullable(),
    stateSince: time,
    stateUntil: time.nullable(),
    standing: z.string(),
    successor: z.string().nullable(),
    live: z.object({ id: z.string(), version: z.string(), publishedAt: time.nullable() }).nullable(),
    // A union: `.nullable()` would make the shared component nullable wherever it is used.
    pending: z.union([versionSummarySchema, z.null()]),
    queue: z
      .object({ position: z.int(), length: z.int() })
      .nullable()
      .describe('Place of the pending version among all that wait for a curator'),
    createdAt: time,
    updatedAt: time,
    revision: z.int(),
  })
  .meta({ id: 'Listing' });

export const findingSchema = z
  .object({
    checkId: z.string(),
    fingerprint: z.string(),
    severity: z.string(),
    mode: z.string(),
    pointer: z.string(),
    message: bilingualSchema,
    fix: bilingualSchema.nullable(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    waived: z.boolean(),
    waiverReason: z.string().nullable(),
  })
  .meta({ id: 'Finding' });

const reasonSchema = z.object({ code: z.string(), title: bilingualSchema, guidance: bilingualSchema });

export const versionSchema = versionSummarySchema
  .extend({
    listing: z.string(),
    listingId: z.string(),
    listingRevision: z.int(),
    manifest: z.record(z.string(), z.unknown()),
    findings: z.array(findingSchema),
    queue: z
      .object({ position: z.int(), length: z.int() })
      .nullable()
      .describe('Place among all that wait for a curator'),
    fastLane: z.boolean().describe('Goes before others, because an earlier review clock was missed'),
    caseId: z.string().nullable(),
    notes: z.array(
      z.object({
        id: z.string(),
        from: z.string().describe('publisher or reviewer'),
        author: z.string().nullable().describe('The colleague who wrote it; reviewers speak as the platform'),
        unread: z.boolean().describe('Not yet read by the person who asks; false for API keys'),
        body: z.string(),
        at: time,
      }),
    ),
    decisions: z.array(
      z.object({
        id: z.string(),
        action: z.string(),
        reasons: z.array(reasonSchema),
        note: z.string().nullable(),
        at: time,
      }),
    ),
  })
  .meta({ id: 'Version' });

export const diffSchema = z
  .object({
    listing: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    impact: z.string(),
    changes: z.array(
      z.object({
        pointer: z.string(),
        kind: z.string(),
        before: z.unknown().optional(),
        after: z.unknown().optional(),
        impact: z.string(),
        reason: bilingualSchema,
      }),
    ),
  })
  .meta({ id: 'VersionDiff' });

export const pushResultSchema = z
  .object({
    listing: z.string(),
    listingId: z.string(),
    created: z.boolean().describe('The listing was made by this push'),
    unchanged: z.boolean().describe('The same digest as the latest version: nothing was stored'),
    version: versionSummarySchema,
    findings: z.array(findingSchema),
    publishingTasks: z.int().describe('Findings that block submitting'),
    revision: z.int(),
  })
  .meta({ id: 'PushResult' });

export type ListingOutput = z.infer<typeof listingSchema>;
export type VersionSummary = z.infer<typeof versionSummarySchema>;
