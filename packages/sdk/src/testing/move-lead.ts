import { assertTransition } from './assert-transition.ts';
import { emit } from './emit.ts';
import { leadMachine } from './facts/facts.generated.ts';
import type { LeadRow } from './rows.ts';
import { isoNow, type World } from './world.ts';

/** One step of the server's table, with its event. */
export function moveLead(world: World, { lead, to }: { lead: LeadRow; to: string }): void {
  assertTransition(leadMachine, { from: lead.state, to });
  Object.assign(lead, { state: to, stateSince: isoNow(world), respondBy: null, revision: lead.revision + 1 });
  emit(world, { type: 'lead.state_changed', subject: lead.id, data: factsOf(lead) });
}

/** What an event may hold of a lead: no person in it. */
export const factsOf = ({ id: leadId, listingId, listing, state, respondBy }: LeadRow) => ({
  leadId,
  listingId,
  listing,
  state,
  respondBy,
});
