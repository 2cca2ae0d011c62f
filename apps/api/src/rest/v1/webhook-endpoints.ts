import {
  activateEndpoint,
  createEndpoint,
  deleteEndpoint,
  getEndpoint,
  listEndpoints,
  replayMany,
  rotateSecret,
  sendTestEvent,
  updateEndpoint,
} from '@headwater/core/events';
import { pageInput } from '@headwater/domain';
import { z } from 'zod';
import { route } from '../route.ts';

const path = '/webhook-endpoints';
const one = `${path}/{endpointId}`;
const params = z.object({ endpointId: z.string().max(60) });
const tag = 'Webhooks';
const revision = (endpoint: { revision: number }) => endpoint.revision;

const url = z.string().max(2000).describe('https address that receives signed POST requests');
const description = z.string().max(200).nullable();
const eventTypes = z.array(z.string().max(100)).max(100).describe('Types it receives; empty: all');

export const webhookEndpointRoutes = [
  route({
    method: 'get',
    path,
    operationId: 'webhookEndpoints.list',
    summary: 'List the endpoints of the organisation in this environment',
    description:
      'Sandbox keys see the endpoints of the sandbox, live keys the others. Secrets are never shown again.',
    tag,
    query: pageInput,
    status: 200,
    useCase: listEndpoints,
    input: ({ query }) => query,
  }),
  route({
    method: 'post',
    path,
    operationId: 'webhookEndpoints.create',
    summary: 'Make an endpoint; its signing secret is shown this once',
    description: 'It receives nothing before `activate`.',
    tag,
    body: z.object({ url, description: description.optional(), eventTypes: eventTypes.optional() }),
    status: 201,
    useCase: createEndpoint,
    input: ({ body }) => body,
    revision,
  }),
  route({
    method: 'get',
    path: one,
    operationId: 'webhookEndpoints.get',
    summary: 'Read one endpoint and which secrets sign',
    description:
      'State, event types, and when each secret that signs at present ends. The secrets themselves are not shown.',
    tag,
    params,
    status: 200,
    useCase: getEndpoint,
    input: ({ params }) => params,
    revision,
  }),
  route({
    method: 'patch',
    path: one,
    operationId: 'webhookEndpoints.update',
    summary: 'Change an endpoint; another address must be activated again',
    description:
      'Only the fields that you send change. With another `url` the endpoint waits for `activate` and receives nothing until then.',
    tag,
    params,
    body: z.object({
      url: url.optional(),
      description: description.optional(),
      eventTypes: eventTypes.optional(),
    }),
    status: 200,
    ifMatch: 'optional',
    useCase: updateEndpoint,
    input: ({ params, body }) => ({ ...params, ...body }),
    revision,
  }),
  route({
    method: 'delete',
    path: one,
    operationId: 'webhookEndpoints.delete',
    summary: 'Delete an endpoint with its delivery log',
    description:
      'Nothing is sent any more, and what was waiting is dropped. Read what you need from the log before.',
    tag,
    params,
    status: 204,
    ifMatch: 'optional',
    useCase: deleteEndpoint,
    input: ({ params }) => params,
  }),
  route({
    method: 'post',
    path: `${one}/activate`,
    operationId: 'webhookEndpoints.activate',
    summary: 'Send a signed ping; an answer of 2xx within 15 seconds activates the endpoint',
    description:
      'Verify the signature of the ping as you will verify events. When it fails, `ping_failed` says what was met.',
    tag,
    params,
    status: 200,
    useCase: activateEndpoint,
    input: ({ params }) => params,
    revision,
  }),
  route({
    method: 'post',
    path: `${one}/rotate-secret`,
    operationId: 'webhookEndpoints.rotateSecret',
    summary: 'Make a new secret; the old one signs beside it for a while',
    description:
      'The new secret is shown this once and signs at once; earlier ones sign beside it for `overlapHours`. Accept both for that time and nothing is lost.',
    tag,
    params,
    body: z.object({ overlapHours: z.number().int().min(0).max(168).default(24) }),
    status: 200,
    ifMatch: 'optional',
    useCase: rotateSecret,
    input: ({ params, body }) => ({ ...params, ...body }),
    revision,
  }),
  route({
    method: 'post',
    path: `${one}/test-events`,
    operationId: 'webhookEndpoints.sendTestEvent',
    summary: 'Deliver the documented example of a type to this endpoint only',
    description:
      'Signed, retried and logged like a real event; its `subject` is the endpoint, which tells it from the real thing.',
    tag,
    params,
    body: z.object({ type: z.string().max(100) }),
    status: 202,
    useCase: sendTestEvent,
    input: ({ params, body }) => ({ ...params, ...body }),
  }),
  route({
    method: 'post',
    path: `${one}/replay`,
    operationId: 'webhookEndpoints.replay',
    summary: 'Send again what failed since a date, or what was never attempted',
    description:
      '`failed` takes what was tried in vain since a date, `never_attempted` what was set aside while the endpoint was not active. At most 5,000 a call; `more` asks you to call again.',
    tag,
    params,
    body: z.discriminatedUnion('which', [
      z.object({ which: z.literal('failed'), since: z.iso.datetime() }),
      z.object({ which: z.literal('never_attempted') }),
    ]),
    status: 202,
    useCase: replayMany,
    input: ({ params, body }) => ({ ...params, ...body }),
  }),
];
