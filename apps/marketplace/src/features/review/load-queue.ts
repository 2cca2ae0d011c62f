import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { workingDeadline } from '../../server/working-deadline.ts';
import { loadViews } from '../desk/load-views.ts';
import { queueQuery } from './queue-query.ts';

export type QueueView = Awaited<ReturnType<typeof loadQueue>>;
export type QueueRow = QueueView['rows'][number];

/** The queue as asked for in the address; `waiting` shows what publishers owe an answer. */
export async function loadQueue(visitor: PageContext, request: Request) {
  const { input, filter, kind, first, search } = queueQuery(request);
  const [queue, counts, views] = await Promise.all([
    visitor.api.review.listQueue({ ...input, limit: 50 }),
    visitor.api.curation.getDesk({}),
    loadViews(visitor, 'desk.review'),
  ]);
  return {
    rows: queue.data.map((row) => ({ ...row, due: workingDeadline(row.dueAt) })),
    nextCursor: queue.nextCursor,
    counts,
    filter,
    kind,
    first,
    search,
    views,
    me: visitor.session?.user.id ?? '',
    mayDecide: can(visitor, 'review.decide'),
  };
}
