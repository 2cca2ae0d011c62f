import { can } from '../../server/can.ts';
import type { PageContext } from '../../server/context.ts';
import { workingDeadline } from '../../server/working-deadline.ts';

export type DeskView = Awaited<ReturnType<typeof loadDesk>>;

/** The numbers, and the first things on each pile. */
export async function loadDesk(visitor: PageContext) {
  const { review, curation } = visitor.api;
  const [counts, flow, queue, mine, standings] = await Promise.all([
    curation.getDesk({}),
    curation.getDeskFlow({}),
    review.listQueue({ limit: 6, filter: 'unclaimed' }),
    review.listQueue({ limit: 6, filter: 'mine' }),
    curation.listStandings({ due: true, dueWithinDays: 30, limit: 5 }),
  ]);
  const withDue = (rows: typeof queue.data) =>
    rows.map((row) => ({ ...row, due: workingDeadline(row.dueAt) }));
  return {
    counts,
    flow: flow.data,
    next: withDue(queue.data),
    mine: withDue(mine.data),
    standings: standings.data,
    me: visitor.session?.user.id ?? '',
    mayDecide: can(visitor, 'review.decide'),
  };
}
