import { decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { mailEnvelopeSchema, toEnvelope } from './mail-schema.ts';
import { assertOutboxOpen } from './outbox-access.ts';
import { listEnvelopes } from './store.ts';

/** The outbox page: who was written to, about what, and whether it left. */
export const listMails = defineQuery({
  name: 'mail.listMails',
  permission: 'public',
  input: pageInput.extend({
    to: z.email().max(254).optional(),
    template: z.string().max(60).optional(),
    state: z.enum(['queued', 'sent', 'failed']).optional(),
  }),
  output: pageOf(mailEnvelopeSchema),
  async run({ input: { limit, cursor, ...filter }, ctx }) {
    assertOutboxOpen(ctx);
    const after = decodeCursor(cursor, { filters: filter, keys: ['time', 'text'] });
    const rows = await listEnvelopes(ctx.database, { filter, after, take: limit + 1 });
    const page = toPage(rows, {
      limit,
      filters: filter,
      keys: (row) => [row.createdAt.toISOString(), row.id],
    });
    return { ...page, data: page.data.map(toEnvelope) };
  },
});
