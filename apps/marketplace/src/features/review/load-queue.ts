import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { pageQuery } from '../../server/page-query.ts';
import { pick } from '../../server/pick.ts';
import { workingDeadline } from '../../server/working-deadline.ts';

const filters = ['all', 'unclaimed', 'mine', 'overdue', 'recheck'] as const;

export type QueueView = Awaited<ReturnType<typeof loadQueue>>;
export type QueueRow = QueueView['rows'][number];

/** The queue as asked for in the address; `waiting` shows what publishers owe an answer. */
export async function loadQueue(visitor: PageContext, request: Request) {
  const { filter, cursor } = pageQuery(request, ['filter']);
  const [queue, counts] = await Promise.all([
    visitor.api.review.listQueue({
      cursor,
      limit: 50,
      ...(filter === 'waiting' ? { state: 'waiting_publisher' } : { filter: pick(filter, filters) ?? 'all' }),
    }),
    visitor.api.curation.getDesk({}),
  ]);
  return {
    rows: queue.data.map((row) => ({ ...row, due: workingDeadline(row.dueAt) })),
    nextCursor: queue.nextCursor,
    counts,
    filter: filter ?? 'all',
    me: visitor.session?.user.id ?? '',
    mayDecide: can(visitor, 'review.decide'),
  };
}
