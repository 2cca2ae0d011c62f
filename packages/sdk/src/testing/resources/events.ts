import type { Handlers } from '../handler.ts';
import { pageOf } from '../page.ts';
import { EmulatedProblem } from '../problem.ts';
import type { EventRow } from '../rows.ts';

export const eventHandlers: Handlers = {
  'events.list': (world, { query }) => {
    const { type, subject, after: afterId, order = 'asc' } = query;
    const rows = world.events.filter(
      (row) =>
        (type === undefined || row.type === type) && (subject === undefined || row.subject === subject),
    );
    const keys = (row: EventRow) => [row.timestamp, row.id] as const;
    const place = world.events.find(({ id }) => id === afterId);
    if (afterId !== undefined && !place) throw new EmulatedProblem('invalid_cursor');
    return {
      body: pageOf(rows, (row) => row, {
        query,
        filters: { of: 'events', type, subject, after: afterId, order },
        order: order as 'asc' | 'desc',
        keys,
        after: place && keys(place),
      }),
    };
  },
};
