import { currentConsentVersion, declineReasons, inquiryPurpose } from './facts/facts.generated.ts';
import { maskEmail, maskMessage, maskName, maskPhone } from './facts/mask.generated.ts';
import type { LeadRow, MessageRow } from './rows.ts';
import type { World } from './world.ts';

/** The contact is the partner's to read only once it took the lead on. */
export const showsContact = ({ state }: Pick<LeadRow, 'state'>): boolean =>
  ['accepted', 'working', 'converted', 'lost'].includes(state);

/** Masked until accepted, empty after consent was withdrawn. */
export function toLead(world: World, row: LeadRow) {
  const isErased = row.withdrawnAt !== null;
  return {
    id: row.id,
    listingId: row.listingId,
    listing: row.listing,
    listingName: row.listingName,
    environment: world.environment,
    state: row.state,
    stateSince: row.stateSince,
    respondBy: row.respondBy,
    contact: isErased ? null : contactOf(row),
    company: isErased ? null : row.company,
    message: isErased ? null : textOf(row, row.message),
    locale: row.locale,
    consent: {
      purpose: inquiryPurpose,
      version: currentConsentVersion,
      givenAt: row.givenAt,
      withdrawnAt: row.withdrawnAt,
    },
    decline: row.decline && {
      ...row.decline,
      label: declineReasons[row.decline.reason as keyof typeof declineReasons],
    },
    closed: null,
    answeredAt: null,
    revision: row.revision,
    createdAt: row.createdAt,
  };
}

export function toMessage(row: LeadRow, { id, from, author, body, sentAt }: MessageRow) {
  const isErased = row.withdrawnAt !== null;
  const masked = from === 'customer' && !showsContact(row);
  const text = masked ? maskMessage(body, row.contact) : body;
  return { id, from, author, body: isErased ? null : text, masked: masked && !isErased, sentAt };
}

function contactOf(row: LeadRow) {
  const { name, email, phone } = row.contact;
  if (showsContact(row)) return { masked: false, name, email, phone };
  return {
    masked: true,
    name: maskName(name),
    email: maskEmail(email),
    phone: phone === null ? null : maskPhone(phone),
  };
}

const textOf = (row: LeadRow, text: string) => (showsContact(row) ? text : maskMessage(text, row.contact));
