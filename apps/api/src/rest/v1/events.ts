import { listEvents } from '@headwater/core/events';
import { pageInput } from '@headwater/domain';
import { z } from 'zod';
import { route } from '../route.ts';

export const eventRoutes = [
  route({
    method: 'get',
    path: '/events',
    operationId: 'events.list',
    summary: 'Read events: the same that webhooks carry, for 30 days',
    description:
      'In the order in which they left. To poll, send the id of the last event you have seen as `after`; to read a long stretch, follow `nextCursor`.',
    tag: 'Events',
    query: pageInput.extend({
      type: z.string().max(100).optional(),
      subject: z.string().max(60).optional(),
      after: z.string().max(60).optional().describe('Only events after this event id'),
      order: z.enum(['asc', 'desc']).optional(),
    }),
    status: 200,
    useCase: listEvents,
    input: ({ query }) => query,
  }),
];
