import { type LocalisedText, locales } from '@headwater/domain';
import {
  type CloseReason,
  closeReasons,
  type DeclineReason,
  declineReasons,
  type LeadState,
  leadStates,
  maskEmail,
  maskMessage,
  maskName,
  maskPhone,
  showsContact,
} from '@headwater/domain/demand';
import { z } from 'zod';
import { pathOf, titleOf } from './name-of-listing.ts';
import type { LeadRow } from './store.ts';

export const bilingualSchema = z.object({ 'zh-CN': z.string(), en: z.string() });
export const localisedSchema = z.object({ 'zh-CN': z.string().optional(), en: z.string().optional() });

export const declineSchema = z.object({
  reason: z.string().describe('An open enum'),
  label: bilingualSchema,
  note: z.string().nullable(),
});

export const closedSchema = z.object({
  reason: z.string().describe('An open enum'),
  label: bilingualSchema,
});

export const leadSchema = z
  .object({
    id: z.string(),
    listingId: z.string(),
    listing: z.string().describe('namespace/slug'),
    listingName: localisedSchema,
    environment: z.enum(['live', 'sandbox']),
    state: z.enum(leadStates),
    stateSince: z.string(),
    respondBy: z.string().nullable().describe('The answer promised to the customer'),
    contact: z
      .object({
        masked: z.boolean().describe('true until the lead is accepted'),
        name: z.string(),
        email: z.string(),
        phone: z.string().nullable(),
      })
      .nullable()
      .describe('null after the customer withdrew consent'),
    company: z.string().nullable(),
    message: z.string().nullable(),
    locale: z.enum(locales).describe('The language the customer wrote in'),
    consent: z.object({
      purpose: z.string(),
      version: z.string(),
      givenAt: z.string(),
      withdrawnAt: z.string().nullable(),
    }),
    decline: declineSchema.nullable(),
    closed: closedSchema.nullable().describe('Why the customer closed it'),
    answeredAt: z.string().nullable().describe('When the customer said that it was answered'),
    revision: z.number().int(),
    createdAt: z.string(),
  })
  .meta({ id: 'Lead' });

export type Lead = z.input<typeof leadSchema>;

/** The only way a lead leaves for its partner: masked until accepted, empty after consent was withdrawn. */
export function toLead(row: LeadRow): Lead {
  const withdrawn = row.consentWithdrawnAt !== null;
  const open = showsContact(row.state as LeadState);
  return {
    id: row.id,
    listingId: row.listingId,
    listing: pathOf(row.listing),
    listingName: titleOf(row.listing) as LocalisedText,
    environment: row.environment as 'live',
    state: row.state as LeadState,
    stateSince: row.stateSince.toISOString(),
    respondBy: row.respondBy?.toISOString() ?? null,
    contact: withdrawn ? null : contactOf(row, open),
    company: withdrawn ? null : row.company,
    message: withdrawn ? null : open ? row.message : maskedMessage(row),
    locale: row.locale as 'en',
    consent: {
      purpose: row.consentPurpose,
      version: row.consentVersion,
      givenAt: row.consentedAt.toISOString(),
      withdrawnAt: row.consentWithdrawnAt?.toISOString() ?? null,
    },
    decline: toDecline(row),
    closed: toClosed(row),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    revision: row.revision,
    createdAt: row.createdAt.toISOString(),
  };
}

function contactOf(row: LeadRow, open: boolean): Lead['contact'] {
  const { contactName: name, contactEmail: email, contactPhone: phone } = row;
  if (open) return { masked: false, name, email, phone };
  return {
    masked: true,
    name: maskName(name),
    email: maskEmail(email),
    phone: phone === null ? null : maskPhone(phone),
  };
}

export const maskedMessage = (row: LeadRow): string =>
  maskMessage(row.message, { name: row.contactName, email: row.contactEmail, phone: row.contactPhone });

export const toDecline = (row: LeadRow): Lead['decline'] =>
  row.declineReason === null
    ? null
    : {
        reason: row.declineReason,
        label: declineReasons[row.declineReason as DeclineReason],
        note: row.declineNote,
      };

export const toClosed = ({ closeReason }: LeadRow) =>
  closeReason === null ? null : { reason: closeReason, label: closeReasons[closeReason as CloseReason] };

/** What the audit log and events may hold of a lead: no person in it. */
export const toFacts = (row: LeadRow) => ({
  leadId: row.id,
  listingId: row.listingId,
  listing: pathOf(row.listing),
  state: row.state,
  respondBy: row.respondBy?.toISOString() ?? null,
});
