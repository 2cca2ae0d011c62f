import { defineCommand } from '../kit/index.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import { nameSchema } from './search-schema.ts';
import { noteSchema, shortlistFacts, shortlistSchema, toShortlist } from './shortlist-schema.ts';
import { updateShortlistRow } from './store-shortlists.ts';

/** Its name and what it is for. */
export const changeShortlist = defineCommand({
  name: 'selection.changeShortlist',
  permission: 'signed_in',
  input: shortlistIdInput.extend({ name: nameSchema.optional(), note: noteSchema.optional() }),
  output: shortlistSchema,
  async run({ input: { shortlistId, name, note }, ctx }) {
    const row = await loadShortlist(ctx, { shortlistId });
    const now = ctx.clock.now();
    const changes = { ...(name === undefined ? {} : { name }), ...(note === undefined ? {} : { note }) };
    const updated = await updateShortlistRow(ctx.tx, { id: row.id, data: { ...changes, updatedAt: now } });
    const [before, after] = [shortlistFacts(row), shortlistFacts(updated)];
    ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
    return toShortlist(updated, now);
  },
});
