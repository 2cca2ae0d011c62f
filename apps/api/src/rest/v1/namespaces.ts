import {
  checkNamespace,
  claimNamespace,
  getNamespace,
  listNamespaces,
  requestCuratorDecision,
} from '@headwater/core/organisations';
import { pageInput } from '@headwater/domain';
import { z } from 'zod';
import { route } from '../route.ts';

const params = z.object({ namespaceId: z.string().max(40) });
const tag = 'Namespaces';

export const namespaceRoutes = [
  route({
    method: 'get',
    path: '/namespaces',
    operationId: 'namespaces.list',
    summary: 'List the namespaces that the organisation claimed',
    description:
      'Proved claims and open ones, with the line to place in DNS or on the web site for each open one.',
    tag,
    query: pageInput,
    status: 200,
    useCase: listNamespaces,
    input: ({ query }) => query,
  }),
  route({
    method: 'post',
    path: '/namespaces',
    operationId: 'namespaces.claim',
    summary: 'Claim a namespace',
    description:
      'A reverse-DNS name (`com.acme`) stands for its domain; a slug (`acme`) for a domain registered under that name. `proof` tells what to place where. Without a domain a curator decides.',
    tag,
    body: z.object({
      name: z.string().max(64).describe('com.acme or acme; kept in lower case'),
      domain: z.string().max(253).optional().describe('Only for a slug: the domain that proves it'),
    }),
    status: 201,
    useCase: claimNamespace,
    input: ({ body }) => body,
  }),
  route({
    method: 'get',
    path: '/namespaces/{namespaceId}',
    operationId: 'namespaces.get',
    summary: 'Read one claim',
    description: 'Its state and the line that proves it. Publishing needs a proved namespace; drafts do not.',
    tag,
    params,
    status: 200,
    useCase: getNamespace,
    input: ({ params }) => params,
  }),
  route({
    method: 'post',
    path: '/namespaces/{namespaceId}/check',
    operationId: 'namespaces.check',
    summary: 'Look for the DNS record and the well-known file now',
    description: 'Answers `proof_not_found` with what was seen when neither is there.',
    tag,
    params,
    status: 200,
    useCase: checkNamespace,
    input: ({ params }) => params,
  }),
  route({
    method: 'post',
    path: '/namespaces/{namespaceId}/request-decision',
    operationId: 'namespaces.requestDecision',
    summary: 'Ask a curator to decide on evidence',
    description:
      'For a name that no domain stands for. Say what shows that it is yours; a curator answers, and `namespace.proved` follows when the answer is yes.',
    tag,
    params,
    body: z.object({ evidence: z.string().max(4000).describe('What shows that the name is yours') }),
    status: 200,
    useCase: requestCuratorDecision,
    input: ({ params, body }) => ({ ...params, ...body }),
  }),
];
