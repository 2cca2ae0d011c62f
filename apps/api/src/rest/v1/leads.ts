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

const step = <const Verb extends string>(
  verb: Verb,
  { summary, description }: { summary: string; description: string },
) =>
  ({
    method: 'post',
    path: `/leads/{leadId}/${verb}`,
    operationId: `leads.${verb}`,
    summary,
    description,
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
    description:
      'Leads about all listings of your organisation in this environment. Filter by `state` or by one listing; contacts are masked until you accept.',
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
    description:
      'The state, by when to answer, and what the customer wrote. The ETag is the lead’s revision: send it as If-Match with the next step.',
    tag,
    params,
    status: 200,
    useCase: getLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('accept', {
      summary: 'Accept a lead and see who asks; the customer is told',
      description:
        'From now on contact and messages are whole, and the time to answer has stopped. Nobody else of your organisation can accept it again.',
    }),
    useCase: acceptLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('decline', {
      summary: 'Decline a lead; the customer reads the reason and the note',
      description:
        'Final. The contact stays masked; choose the reason that helps the customer to look further.',
    }),
    body: z.object({
      reason: z.enum(declineReasonCodes),
      note: z.string().max(500).nullish(),
    }),
    useCase: declineLead,
    input: ({ params, body }) => ({ ...params, ...body }),
    revision,
  }),
  route({
    ...step('work', {
      summary: 'Say that you are talking with the customer',
      description: 'Moves an accepted lead to `working`; the customer sees that you are on it.',
    }),
    useCase: workLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('convert', {
      summary: 'Say that a contract came of it',
      description: 'Final, from `working`. No contract and no price is asked for.',
    }),
    useCase: convertLead,
    input: ({ params }) => params,
    revision,
  }),
  route({
    ...step('lose', {
      summary: 'Say that nothing came of it',
      description: 'Final. `note` is for your own organisation: why, and what to do better.',
    }),
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
    description: 'A keyset page like every list; the cursor goes on towards newer messages.',
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
    description:
      'The customer is told by e-mail and the event `lead.message_created` follows. A second question before you accepted is refused with `conflict`.',
    tag,
    params,
    body: z.object({ body: z.string().min(1).max(maxMessageLength) }),
    status: 201,
    useCase: sendLeadMessage,
    input: ({ params, body }) => ({ ...params, ...body }),
  }),
];
