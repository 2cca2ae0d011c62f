import { AppError, decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { toWebhookBody } from '@headwater/domain/events';
import { z } from 'zod';
import { type Context, defineQuery } from '../kit/index.ts';
import { scopeOf } from './scope-of.ts';
import { findFeedPlace, listFeed } from './store/index.ts';
import { webhookBodySchema } from './webhook-body-schema.ts';

/** The pull path: the same events as by webhook, in the order in which they left. Poll with `after` the last one seen. */
export const listEvents = defineQuery({
  name: 'events.listEvents',
  permission: 'event.read',
  input: pageInput.extend({
    type: z.string().max(100).optional(),
    subject: z.string().max(60).optional(),
    after: z.string().max(60).optional().describe('Only events after this event id'),
    order: z.enum(['asc', 'desc']).default('asc'),
  }),
  output: pageOf(webhookBodySchema),
  async run({ input: { limit, cursor, ...filter }, ctx }) {
    const after =
      decodeCursor(cursor, { filters: filter, keys: ['time', 'text'] }) ?? (await placeOf(ctx, filter.after));
    const rows = await listFeed(ctx.database, {
      scope: scopeOf(ctx.actor),
      filter,
      after,
      take: limit + 1,
    });
    const page = toPage(rows, {
      limit,
      filters: filter,
      keys: (row) => [row.dispatchedAt.toISOString(), row.id],
    });
    return { ...page, data: page.data.map(toWebhookBody) };
  },
});

async function placeOf(ctx: Context, eventId: string | undefined): Promise<string[] | null> {
  if (eventId === undefined) return null;
  const row = await findFeedPlace(ctx.database, { id: eventId, scope: scopeOf(ctx.actor) });
  if (!row?.dispatchedAt) throw new AppError('invalid_cursor');
  return [row.dispatchedAt.toISOString(), row.id];
}
