import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { draftId, draftRevision } from './draft-schema.ts';
import { lockOwnDraft } from './load-draft.ts';
import { pushVersion } from './push-version.ts';
import { pushResultSchema } from './schema.ts';
import { removeDraft } from './store/drafts.ts';

/** What was written becomes the version that waits to be submitted; the draft has done its work. */
export const pushDraft = defineCommand({
  name: 'catalogue.pushDraft',
  permission: 'listing.write',
  input: z.object({ draft: draftId, revision: draftRevision }),
  output: pushResultSchema,
  async run({ input, ctx }) {
    const row = await lockOwnDraft(ctx, { id: input.draft, revision: input.revision });
    const result = await pushVersion(ctx, { manifest: row.manifest as Record<string, unknown> });
    await removeDraft(ctx.tx, row.id);
    const { listingId, revision, organizationId } = row;
    ctx.record({
      subject: row.id,
      organizationId,
      before: { listingId, revision },
      after: null,
      reason: `pushed as ${result.version.version}`,
    });
    return result;
  },
});
