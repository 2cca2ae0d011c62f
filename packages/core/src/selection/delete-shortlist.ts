import { z } from 'zod';
import { defineCommand } from '../kit/index.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import { shortlistFacts } from './shortlist-schema.ts';
import { updateShortlistRow } from './store-shortlists.ts';

/** Gone for everybody, its shared link too; `restore: true` brings the list back while it is kept. */
export const deleteShortlist = defineCommand({
  name: 'selection.deleteShortlist',
  permission: 'signed_in',
  input: shortlistIdInput.extend({ restore: z.boolean().default(false) }),
  output: z.object({ deleted: z.boolean() }),
  async run({ input: { shortlistId, restore }, ctx }) {
    const row = await loadShortlist(ctx, { shortlistId, deleted: restore });
    const data = restore
      ? { deletedAt: null }
      : { deletedAt: ctx.clock.now(), shareTokenHash: null, shareExpiresAt: null };
    const updated = await updateShortlistRow(ctx.tx, { id: row.id, data });
    const [before, after] = [shortlistFacts(row), shortlistFacts(updated)];
    ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
    return { deleted: !restore };
  },
});
