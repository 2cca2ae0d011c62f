import { emit } from './emit.ts';
import { addWorkingDays } from './emulator-clock.ts';
import { responseWorkingDays } from './facts/facts.generated.ts';
import { factsOf, moveLead } from './move-lead.ts';
import { refuse } from './refuse.ts';
import type { LeadRow } from './rows.ts';
import { nameOf } from './to-listing.ts';
import { isoNow, newId, now, type World } from './world.ts';
import { writeMessage } from './write-message.ts';

/** What a customer writes; what is left out is filled in. */
export interface Inquiry {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string | null;
  readonly company?: string;
  readonly message?: string;
  readonly locale?: 'zh-CN' | 'en';
}

/** Somebody who is interested in your listings. */
export interface EmulatedCustomer {
  /** Asks about a live listing; you get a lead. */
  inquire(listing: string, inquiry?: Inquiry): Promise<{ leadId: string }>;
  /** Writes in the thread of the lead. */
  write(leadId: string, message: string): Promise<void>;
  /** Withdraws consent: the lead ends and the contact is erased. */
  withdrawConsent(leadId: string): Promise<void>;
}

export function createCustomer(world: World, settle: () => Promise<void>): EmulatedCustomer {
  return {
    async inquire(listing, inquiry = {}) {
      const lead = makeLead(world, listing, inquiry);
      world.leads.push(lead);
      emit(world, { type: 'lead.offered', subject: lead.id, data: factsOf(lead) });
      await settle();
      return { leadId: lead.id };
    },
    async write(leadId, body) {
      writeMessage(world, { lead: getLead(world, leadId), from: 'customer', author: null, body });
      await settle();
    },
    async withdrawConsent(leadId) {
      const lead = getLead(world, leadId);
      lead.withdrawnAt = isoNow(world);
      moveLead(world, { lead, to: 'withdrawn' });
      await settle();
    },
  };
}

function getLead(world: World, leadId: string): LeadRow {
  const lead = world.leads.find(({ id }) => id === leadId);
  if (!lead) throw refuse('not_found', `There is no lead ${leadId}.`);
  return lead;
}

function makeLead(world: World, name: string, inquiry: Inquiry): LeadRow {
  const listing = world.listings.find((row) => row.listing === name.toLowerCase());
  if (listing?.state !== 'live') throw refuse('not_found', `${name} is not live.`);
  const at = isoNow(world);
  return {
    id: newId(world, 'led'),
    listingId: listing.id,
    listing: listing.listing,
    listingName: nameOf(world.versions.find(({ id }) => id === listing.liveId)),
    state: 'offered',
    stateSince: at,
    respondBy: addWorkingDays(now(world), responseWorkingDays).toISOString(),
    contact: {
      name: inquiry.name ?? '李伟',
      email: inquiry.email ?? 'li.wei@customer.example',
      phone: inquiry.phone ?? null,
    },
    company: inquiry.company ?? '蓝天制造',
    message: inquiry.message ?? '想了解实施周期和费用。',
    locale: inquiry.locale ?? 'zh-CN',
    givenAt: at,
    withdrawnAt: null,
    decline: null,
    createdAt: at,
    revision: 1,
    messages: [],
  };
}
