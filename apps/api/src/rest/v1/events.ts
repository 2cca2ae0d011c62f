import { followEvents, listEvents, webhookBodySchema } from '@headwater/core/events';
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
  route({
    method: 'get',
    path: '/events/stream',
    operationId: 'events.stream',
    summary: 'Follow events as they happen',
    description:
      'Server-sent events (`text/event-stream`): each message is one event, and its id is the event id. The first message has the name `ready` and says where the stream begins: after `after`, or now. Something is sent at least every 15 s. A connection ends after 5 minutes at most; come back with `Last-Event-ID`, and nothing is missed. Ten at a time for an organisation.',
    tag: 'Events',
    query: z.object({
      type: z.string().max(100).optional(),
      after: z.string().max(60).optional().describe('Only events after this event id'),
    }),
    status: 200,
    useCase: listEvents,
    input: ({ query }) => query,
    stream: {
      item: webhookBodySchema,
      follow: (context, { input, after = input.after, ...rest }) =>
        followEvents(context, { type: input.type, after, ...rest }),
    },
  }),
];
