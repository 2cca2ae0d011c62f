import {
  acceptLead,
  convertLead,
  declineLead,
  getLead,
  listLeadMessages,
  listLeads,
  loseLead,
  sendLeadMessage,
  workLead,
} from '@headwater/core/demand';
import { pageInput } from '@headwater/domain';
import { declineReasonCodes, leadStates, maxMessageLength } from '@headwater/domain/demand';
import { z } from 'zod';
import { route } from '../route.ts';

const params = z.object({ leadId: z.string().max(60) });
const tag = 'Leads';

const step = <const Verb extends string>(verb: Verb, summary: string) =>
  ({
    method: 'post',
    path: `/leads/{leadId}/${verb}`,
    operationId: `leads.${verb}`,
    summary,
    tag,
    params,
    status: 200,
    ifMatch: 'optional',
  }) as const;

const revision = (lead: { revision: number }) => lead.revision;

export const leadRoutes = [
  route({
    method: 'get',
    path: '/leads',
    operationId: 'leads.list',
    summary: 'List the inquiries that customers sent, newest first',
    tag,
    query: pageInput.extend({
      state: z.enum(leadStates).optional(),
      listingId: z.string().max(60).optional(),
    }),
    status: 200,
    useCase: listLeads,
    input: ({ query }) => query,
  }),
  route({
    method: 'get',
    path: '/leads/{leadId}',
    operationId: 'leads.get',
    summary: 'Read one lead; its contact is masked until you accept it',
    tag,
    params,
    status: 200,
    useCase: getLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('accept', 'Accept a lead and see who asks; the customer is told'),
    useCase: acceptLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('decline', 'Decline a lead; the customer reads the reason and the note'),
    body: z.object({
      reason: z.enum(declineReasonCodes),
      note: z.string().max(500).nullish(),
    }),
    useCase: declineLead,
    input: ({ params, body }) => ({ ...params, ...body }),
    revision,
  }),
  route({
    ...step('work', 'Say that you are talking with the customer'),
    useCase: workLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('convert', 'Say that a contract came of it'),
    useCase: convertLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('lose', 'Say that nothing came of it'),
    body: z.object({ note: z.string().max(500).optional() }),
    useCase: loseLead,
    input: ({ params, body }) => ({ ...params, ...body }),
    revision,
  }),
  route({
    method: 'get',
    path: '/leads/{leadId}/messages',
    operationId: 'leads.listMessages',
    summary: 'List what customer and you wrote, oldest first; masked until you accept the lead',
    tag,
    params,
    query: pageInput,
    status: 200,
    useCase: listLeadMessages,
    input: ({ params, query }) => ({ ...params, ...query }),
  }),
  route({
    method: 'post',
    path: '/leads/{leadId}/messages',
    operationId: 'leads.sendMessage',
    summary: 'Write to the customer: freely once you accepted, one clarifying question before',
    tag,
    params,
    body: z.object({ body: z.string().min(1).max(maxMessageLength) }),
    status: 201,
    useCase: sendLeadMessage,
    input: ({ params, body }) => ({ ...params, ...body }),
  }),
];
