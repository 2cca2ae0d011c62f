import { assertRevision } from '../assert-revision.ts';
import type { HandledRequest, Handler, Handlers } from '../handler.ts';
import { moveLead } from '../move-lead.ts';
import { pageOf } from '../page.ts';
import { EmulatedProblem } from '../problem.ts';
import type { LeadRow } from '../rows.ts';
import { toLead } from '../to-lead.ts';
import type { World } from '../world.ts';

/** A step that only moves the lead. */
const step =
  (to: string): Handler =>
  (world, request) => {
    const lead = getLead(world, request);
    assertRevision(request.ifRevision, lead.revision);
    moveLead(world, { lead, to });
    return answer(world, lead);
  };

export const leadHandlers: Handlers = {
  'leads.list': (world, { query }) => {
    const { state, listingId } = query;
    const rows = world.leads.filter(
      (row) =>
        (state === undefined || row.state === state) &&
        (listingId === undefined || row.listingId === listingId),
    );
    const keys = (row: LeadRow) => [row.createdAt, row.id] as const;
    const filters = { of: 'leads', state, listingId };
    const toItem = (row: LeadRow) => ({ ...toLead(world, row), unread: countUnread(row) });
    return { body: pageOf(rows, toItem, { query, filters, order: 'desc', keys }) };
  },
  'leads.get': (world, request) => answer(world, getLead(world, request)),
  'leads.accept': step('accepted'),
  'leads.work': step('working'),
  'leads.convert': step('converted'),
  'leads.lose': step('lost'),
  'leads.decline': (world, request) => {
    const lead = getLead(world, request);
    assertRevision(request.ifRevision, lead.revision);
    moveLead(world, { lead, to: 'declined' });
    const { reason, note } = request.body;
    lead.decline = { reason: String(reason), note: note ? String(note).trim() : null };
    return answer(world, lead);
  },
};

export function getLead(world: World, { params }: Pick<HandledRequest, 'params'>): LeadRow {
  const lead = world.leads.find(({ id }) => id === params.leadId);
  if (!lead) throw new EmulatedProblem('not_found');
  return lead;
}

const answer = (world: World, lead: LeadRow) => ({ body: toLead(world, lead), revision: lead.revision });

/** Nobody reads in a browser here, so all that the customer wrote stays unread. */
const countUnread = ({ messages }: LeadRow): number =>
  messages.filter(({ from }) => from === 'customer').length;
