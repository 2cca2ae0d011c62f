import { randomBytes } from 'node:crypto';
import { shareDays } from '@headwater/domain/selection';
import { z } from 'zod';
import { defineCommand, sha256 } from '../kit/index.ts';
import { loadShortlist, shortlistIdInput } from './load-shortlist.ts';
import { shortlistFacts } from './shortlist-schema.ts';
import { updateShortlistRow } from './store-shortlists.ts';

const dayMs = 86_400_000;

/** A link for colleagues without an account: reads only, ends by itself, and only its hash is kept. A new one ends the old. */
export const shareShortlist = defineCommand({
  name: 'selection.shareShortlist',
  permission: 'signed_in',
  input: shortlistIdInput.extend({
    days: z.number().int().min(shareDays.least).max(shareDays.most).default(shareDays.usual),
  }),
  output: z.object({ token: z.string(), expiresAt: z.string() }),
  async run({ input: { shortlistId, days }, ctx }) {
    const row = await loadShortlist(ctx, { shortlistId });
    const token = randomBytes(32).toString('base64url');
    const shareExpiresAt = new Date(ctx.clock.now().getTime() + days * dayMs);
    const data = { shareTokenHash: sha256(token), shareExpiresAt };
    const updated = await updateShortlistRow(ctx.tx, { id: row.id, data });
    const [before, after] = [shortlistFacts(row), shortlistFacts(updated)];
    ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
    return { token, expiresAt: shareExpiresAt.toISOString() };
  },
});

/** From this moment the link opens nothing. */
export const stopSharing = defineCommand({
  name: 'selection.stopSharing',
  permission: 'signed_in',
  input: shortlistIdInput,
  output: z.object({ shared: z.literal(false) }),
  async run({ input, ctx }) {
    const row = await loadShortlist(ctx, input);
    const data = { shareTokenHash: null, shareExpiresAt: null };
    const updated = await updateShortlistRow(ctx.tx, { id: row.id, data });
    const [before, after] = [shortlistFacts(row), shortlistFacts(updated)];
    ctx.record({ subject: row.id, organizationId: row.organizationId, before, after });
    return { shared: false as const };
  },
});
