import type { Prisma } from '@headwater/database';
import { AppError, actorId } from '@headwater/domain';
import { maxManifestBytes } from '@headwater/manifest';
import { z } from 'zod';
import { type CommandContext, defineCommand } from '../kit/index.ts';
import { draftId, draftManifest, draftRevision, draftSchema } from './draft-schema.ts';
import { draftScope, staleDraft } from './load-draft.ts';
import { getOwnListingId } from './load-listing.ts';
import { listingRef, versionRef } from './schema.ts';
import { countNewDrafts, type DraftRow, findDraftRow, insertDraft, updateDraft } from './store/drafts.ts';
import { toDraft } from './to-draft.ts';

/** More begun and never finished listings than this are a mistake of a program, not of a person. */
const mostNewDrafts = 100;

/**
 * Keeps what is being written, as it is. It saves every few seconds of typing, so the audit log hears of it only when
 * a draft begins or changes hands: what customers see is audited by the push that follows, and a row for each pause
 * would bury the log and queue every save behind its one lock.
 */
export const saveDraft = defineCommand({
  name: 'catalogue.saveDraft',
  permission: 'listing.write',
  input: z.object({
    draft: draftId.optional(),
    /** For the first save of a draft of an existing listing. */
    listing: listingRef.optional(),
    baseVersion: versionRef.optional(),
    manifest: draftManifest,
    /** The revision that was read; 0 for a first save. */
    revision: draftRevision,
  }),
  output: draftSchema,
  async run({ input, ctx }) {
    const manifest = storable(input.manifest);
    const saved = input.draft
      ? await saveAgain(ctx, { ...input, id: input.draft, manifest })
      : await saveFirst(ctx, { ...input, manifest });
    return toDraft(ctx.tx, saved);
  },
});

/** PostgreSQL keeps neither NUL nor half a surrogate pair in JSON. */
function storable(manifest: Record<string, unknown>): Prisma.InputJsonObject {
  const text = JSON.stringify(manifest, (key, value: unknown) => {
    if (key.includes('\0') || !key.isWellFormed()) throw new AppError('invalid_input');
    return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value;
  });
  if (Buffer.byteLength(text) > maxManifestBytes)
    throw new AppError('payload_too_large', { extra: { maxBytes: maxManifestBytes } });
  return JSON.parse(text) as Prisma.InputJsonObject;
}

interface Save {
  manifest: Prisma.InputJsonObject;
  revision: number;
  baseVersion?: string | undefined;
}

async function saveAgain(ctx: CommandContext, save: Save & { id: string }): Promise<DraftRow> {
  const before = await findDraftRow(ctx.tx, { ...draftScope(ctx), id: save.id });
  if (!before) throw new AppError('not_found');
  if (before.revision !== save.revision) throw staleDraft(before);
  const updatedById = authorOf(ctx);
  const after = await updateDraft(ctx.tx, {
    id: before.id,
    revision: save.revision,
    manifest: save.manifest,
    baseVersionId: save.baseVersion,
    updatedById,
    now: ctx.clock.now(),
  });
  if (!after) throw staleDraft(before);
  if (before.updatedById === updatedById) ctx.leaveUnrecorded('the same person goes on writing');
  else record(ctx, { before, after });
  return after;
}

async function saveFirst(
  ctx: CommandContext,
  save: Save & { listing?: string | undefined },
): Promise<DraftRow> {
  const scope = draftScope(ctx);
  const listingId = save.listing ? await getOwnListingId(ctx, save.listing) : null;
  const existing = listingId && (await findDraftRow(ctx.tx, { ...scope, listingId }));
  if (existing) throw staleDraft(existing);
  if (!listingId && (await countNewDrafts(ctx.tx, scope)) >= mostNewDrafts) throw tooMany();
  const after = await insertDraft(ctx.tx, {
    ...scope,
    listingId,
    manifest: save.manifest,
    baseVersionId: save.baseVersion ?? null,
    updatedById: authorOf(ctx),
    now: ctx.clock.now(),
  });
  record(ctx, { before: null, after });
  return after;
}

const authorOf = (ctx: CommandContext): string => actorId(ctx.actor) ?? 'system';

const facts = ({ listingId, revision, updatedById }: DraftRow) => ({ listingId, revision, updatedById });

function record(ctx: CommandContext, { before, after }: { before: DraftRow | null; after: DraftRow }): void {
  ctx.record({
    subject: after.id,
    organizationId: after.organizationId,
    before: before && facts(before),
    after: facts(after),
    reason: before ? 'changed hands' : undefined,
  });
}

const tooMany = () =>
  new AppError('conflict', {
    detail: {
      en: `Your organisation has ${mostNewDrafts} unfinished new listings. Discard some of them first.`,
      'zh-CN': `贵组织已有 ${mostNewDrafts} 份未完成的新上架草稿，请先舍弃一部分。`,
    },
  });
