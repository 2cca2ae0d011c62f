import { getVersion, listVersions, withdrawVersion } from '@headwater/core/catalogue';
import { appealRejection, replyToReview, submitVersion } from '@headwater/core/review';
import { pageInput } from '@headwater/domain';
import { z } from 'zod';
import { route } from '../route.ts';
import { listingName, listingParams, versionParams } from './listing-params.ts';

const tag = 'Versions';
const text = z.string().max(4000);

export const versionRoutes = [
  route({
    method: 'get',
    path: '/listings/{namespace}/{slug}/versions',
    operationId: 'versions.list',
    summary: 'List the versions of a listing, the newest first',
    description: 'Each with its state, its digest and who must act next. The live version is one of them.',
    tag,
    params: listingParams,
    query: pageInput,
    status: 200,
    useCase: listVersions,
    input: ({ params, query }) => ({ listing: listingName(params), ...query }),
  }),
  route({
    method: 'get',
    path: '/listings/{namespace}/{slug}/versions/{version}',
    operationId: 'versions.get',
    summary: 'Read one version: who must act, by when, why, and what the checks found',
    description:
      'The ETag is the listing’s revision, with the place in the queue behind it, so it may be sent as If-Match of a write.',
    tag,
    params: versionParams,
    status: 200,
    useCase: getVersion,
    input: ({ params }) => ({ listing: listingName(params), version: params.version }),
    revision: (version) => version.listingRevision,
    variant: ({ queue }) => (queue ? `q${queue.position}-${queue.length}` : undefined),
  }),
  route({
    method: 'post',
    path: '/listings/{namespace}/{slug}/versions/{version}/submit',
    operationId: 'versions.submit',
    summary: 'Submit a draft for review',
    description:
      'Runs the checks again. A harmless patch of a trusted publisher is published at once; everything else takes its place in the queue. In the sandbox it is published at once, unless `simulateReview` is set.',
    tag,
    params: versionParams,
    body: z.object({
      note: text.optional().describe('To the reviewer'),
      simulateReview: z
        .boolean()
        .optional()
        .describe(
          'Sandbox keys only: the version waits in review until you decide at `/v1/sandbox/reviews/…/decide`',
        ),
    }),
    status: 200,
    useCase: submitVersion,
    ifMatch: 'optional',
    input: ({ params, body }) => ({ listing: listingName(params), version: params.version, ...body }),
  }),
  route({
    method: 'post',
    path: '/listings/{namespace}/{slug}/versions/{version}/withdraw',
    operationId: 'versions.withdraw',
    summary: 'Take a pending version back',
    description:
      'A version that is not decided yet ends as withdrawn; the listing and its live version stay as they are.',
    tag,
    params: versionParams,
    body: z.object({ reason: text.optional() }),
    status: 200,
    useCase: withdrawVersion,
    ifMatch: 'optional',
    input: ({ params, body }) => ({ listing: listingName(params), version: params.version, ...body }),
  }),
  route({
    method: 'post',
    path: '/listings/{namespace}/{slug}/versions/{version}/reply',
    operationId: 'versions.reply',
    summary: 'Answer the reviewer while the review is open',
    description:
      'Your words are shown to the reviewer and kept with the case. When changes were requested, push them first.',
    tag,
    params: versionParams,
    body: z.object({ message: text }),
    status: 200,
    useCase: replyToReview,
    input: ({ params, body }) => ({
      listing: listingName(params),
      version: params.version,
      body: body.message,
    }),
  }),
  route({
    method: 'post',
    path: '/listings/{namespace}/{slug}/versions/{version}/appeal',
    operationId: 'versions.appeal',
    summary: 'Appeal a rejection',
    description: 'Once, before the date that the rejection names; another reviewer decides.',
    tag,
    params: versionParams,
    body: z.object({ statement: text }),
    status: 200,
    useCase: appealRejection,
    ifMatch: 'optional',
    input: ({ params, body }) => ({ listing: listingName(params), version: params.version, ...body }),
  }),
];
