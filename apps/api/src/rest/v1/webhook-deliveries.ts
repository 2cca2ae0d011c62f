import { deliveryStates, getDelivery, listDeliveries, replayDelivery } from '@headwater/core/events';
import { pageInput } from '@headwater/domain';
import { z } from 'zod';
import { route } from '../route.ts';

const params = z.object({ deliveryId: z.string().max(60) });
const tag = 'Webhooks';

export const webhookDeliveryRoutes = [
  route({
    method: 'get',
    path: '/webhook-endpoints/{endpointId}/deliveries',
    operationId: 'webhookDeliveries.list',
    summary: 'List what was sent to an endpoint, newest first',
    description:
      'Filter by `state` to find what failed. Bodies are left out; read one delivery for its body and attempts.',
    tag,
    params: z.object({ endpointId: z.string().max(60) }),
    query: pageInput.extend({
      state: z.enum(deliveryStates).optional(),
      type: z.string().max(100).optional(),
    }),
    status: 200,
    useCase: listDeliveries,
    input: ({ params, query }) => ({ ...params, ...query }),
  }),
  route({
    method: 'get',
    path: '/webhook-deliveries/{deliveryId}',
    operationId: 'webhookDeliveries.get',
    summary: 'Read one delivery: its body and what each attempt met',
    description:
      'Each attempt with its time, duration, status and the beginning of the answer, so that a failure can be understood without your logs.',
    tag,
    params,
    status: 200,
    useCase: getDelivery,
    input: ({ params }) => params,
  }),
  route({
    method: 'post',
    path: '/webhook-deliveries/{deliveryId}/replay',
    operationId: 'webhookDeliveries.replay',
    summary: 'Send one delivery again with the same webhook-id',
    description:
      'At once and with a whole new round of attempts, whether it arrived before or not. The same `webhook-id` lets your receiver recognise it.',
    tag,
    params,
    status: 202,
    useCase: replayDelivery,
    input: ({ params }) => params,
  }),
];
