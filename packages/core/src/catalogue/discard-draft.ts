import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { draftId, draftRevision } from './draft-schema.ts';
import { lockOwnDraft } from './load-draft.ts';
import { removeDraft } from './store/drafts.ts';

/** Gives up what was written; the answer carries it, so that the page can offer to take it back. */
export const discardDraft = defineCommand({
  name: 'catalogue.discardDraft',
  permission: 'listing.write',
  input: z.object({ draft: draftId, revision: draftRevision }),
  output: z.object({ manifest: z.record(z.string(), z.unknown()) }),
  async run({ input, ctx }) {
    const row = await lockOwnDraft(ctx, { id: input.draft, revision: input.revision });
    await removeDraft(ctx.tx, row.id);
    const { listingId, revision, organizationId } = row;
    ctx.record({ subject: row.id, organizationId, before: { listingId, revision }, after: null });
    return { manifest: row.manifest as Record<string, unknown> };
  },
});
