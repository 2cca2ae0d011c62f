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
    tag,
    params,
    status: 202,
    useCase: replayDelivery,
    input: ({ params }) => params,
  }),
];
