import { actorId, decodeCursor, pageInput, pageOf, toPage } from '@headwater/domain';
import { isOverdue } from '@headwater/domain/review';
import { z } from 'zod';
import { isoOrNull } from '../catalogue/index.ts';
import { type Context, defineQuery } from '../kit/index.ts';
import { queueItemSchema } from './schema.ts';
import { listQueueRows, type QueueRow } from './store/queue.ts';

/** What waits for curators (or, on request, for publishers): fast lane first, then by due date. */
export const listQueue = defineQuery({
  name: 'review.listQueue',
  permission: 'review.read',
  input: pageInput.extend({
    state: z.enum(['open', 'waiting_publisher']).default('open'),
    filter: z.enum(['all', 'mine', 'unclaimed', 'overdue', 'recheck']).default('all'),
    kind: z.enum(['integration', 'solution', 'service']).optional(),
    /** Only publishers that never had a version published: they deserve the most care. */
    firstTime: z.boolean().default(false),
  }),
  output: pageOf(queueItemSchema),
  async run({ input, ctx }) {
    const { limit, cursor, ...filters } = input;
    const after = decodeCursor(cursor, { filters, keys: ['rank', 'time', 'text'] });
    const rows = await listQueueRows(ctx.database.prisma, {
      state: input.state,
      ...conditionsOf(ctx, input.filter),
      kind: input.kind,
      firstTime: input.firstTime,
      limit,
      after: after ? { fastLane: after[0] === 1, dueAt: new Date(after[1]), id: after[2] } : null,
    });
    const page = toPage(rows, {
      limit,
      filters,
      keys: (row) => [row.fastLane ? 1 : 0, row.dueAt.toISOString(), row.id],
    });
    return { data: page.data.map((row) => toItem(row, ctx.clock.now())), nextCursor: page.nextCursor };
  },
});

function conditionsOf(ctx: Context, filter: 'all' | 'mine' | 'unclaimed' | 'overdue' | 'recheck') {
  if (filter === 'mine') return { assigneeId: actorId(ctx.actor) ?? '' };
  if (filter === 'unclaimed') return { unclaimed: true };
  if (filter === 'overdue') return { dueBefore: ctx.clock.now() };
  return filter === 'recheck' ? { recheck: true } : {};
}

const toItem = (row: QueueRow, now: Date): z.input<typeof queueItemSchema> => ({
  id: row.id,
  listingId: row.listingId,
  listing: `${row.namespace}/${row.slug}`,
  kind: row.kind,
  name: row.name,
  versionId: row.versionId,
  version: row.version,
  impact: row.impact,
  organization: {
    id: row.organizationId,
    name: row.organizationName,
    nameEn: row.organizationNameEn,
  },
  state: row.state,
  stateCode: row.stateCode,
  fastLane: row.fastLane,
  recheck: row.recheck,
  assignee: row.assigneeId ? { id: row.assigneeId, name: row.assigneeName } : null,
  claimedAt: isoOrNull(row.claimedAt),
  submittedAt: row.submittedAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  overdue: isOverdue({ dueAt: row.dueAt, now }),
  missedAt: isoOrNull(row.missedAt),
  position: row.position,
  length: row.length,
  blockers: row.errors,
  warnings: row.warnings,
  revision: row.revision,
  firstTime: row.firstTime,
});
