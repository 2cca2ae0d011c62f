import {
  advanceSandboxClock,
  createSandboxLead,
  decideReview,
  getSandboxClock,
} from '@headwater/core/sandbox';
import { locales } from '@headwater/domain';
import { reviewReasonCodes } from '@headwater/domain/review';
import { z } from 'zod';
import { route } from '../route.ts';
import { listingName, versionParams } from './listing-params.ts';

const tag = 'Sandbox';

export const sandboxRoutes = [
  route({
    method: 'post',
    path: '/sandbox/reviews/{namespace}/{slug}/{version}/decide',
    operationId: 'sandbox.decideReview',
    summary: 'Play the reviewer of a version in the sandbox',
    description:
      'For a version that was submitted with `simulateReview`. States, decisions, reasons and events are those of a real review; approving also publishes, in the sandbox. A live key gets `sandbox_only`.',
    tag,
    params: versionParams,
    body: z.object({
      decision: z.enum(['approve', 'request_changes', 'reject']),
      reasons: z
        .array(z.enum(reviewReasonCodes))
        .min(1)
        .max(10)
        .optional()
        .describe('Of a request for changes or a rejection; one is chosen where none is given'),
      note: z.string().min(1).max(4000).optional().describe('What the reviewer says'),
    }),
    status: 200,
    useCase: decideReview,
    ifMatch: 'optional',
    // The use case refuses what does not go together, such as a reason that cannot reject.
    input: ({ params, body }) =>
      ({ listing: listingName(params), version: params.version, ...body }) as Parameters<
        typeof decideReview
      >[1],
  }),
  route({
    method: 'post',
    path: '/sandbox/leads',
    operationId: 'sandbox.createLead',
    summary: 'Let an invented customer ask about a listing in the sandbox',
    description:
      'The listing is your own and live in the sandbox. The lead is offered to you as a real one is, with its event; its customer is marked as invented, and nobody gets mail. A live key gets `sandbox_only`.',
    tag,
    body: z.object({
      listing: z.string().max(200).describe('namespace/slug'),
      locale: z.enum(locales).optional().describe('The language the customer writes in'),
      message: z.string().min(1).max(2000).optional(),
    }),
    status: 201,
    useCase: createSandboxLead,
    input: ({ body }) => body,
    revision: (lead) => lead.revision,
  }),
  route({
    method: 'get',
    path: '/sandbox/clock',
    operationId: 'sandbox.getClock',
    summary: 'Read how far the sandbox is ahead of real time',
    description:
      'The sum of all that your organisation advanced, and what time that makes it there. A live key gets `sandbox_only`.',
    tag,
    status: 200,
    useCase: getSandboxClock,
    input: () => ({}),
  }),
  route({
    method: 'post',
    path: '/sandbox/clock/advance',
    operationId: 'sandbox.advanceClock',
    summary: 'Let time pass in the sandbox',
    description:
      'Every deadline of your organisation’s sandbox comes closer by this span: answers to leads, reviews, the next attempts of deliveries, failing endpoints, secrets that still sign after a rotation. What is then due happens within a minute, deliveries at once. Events, signatures and the audit log keep the real time. Nobody else’s sandbox and nothing live moves. At most 90 days at once. A live key gets `sandbox_only`.',
    tag,
    body: z.object({ seconds: z.int().min(1).max(7_776_000) }),
    status: 200,
    useCase: advanceSandboxClock,
    input: ({ body }) => body,
  }),
];
