import { type LeadState, leadStates, mayConfirmAnswer } from '@headwater/domain/demand';
import { z } from 'zod';
import { closedSchema, declineSchema, localisedSchema, toClosed, toDecline } from './lead-schema.ts';
import { pathOf, titleOf } from './name-of-listing.ts';
import type { LeadRow } from './store.ts';

/** The customer's side of a lead: what was promised and what became of it. Their own words, but no contact. */
export const inquirySchema = z.object({
  id: z.string(),
  listing: z.string().describe('namespace/slug'),
  listingName: localisedSchema,
  partner: z.object({ name: z.string(), nameEn: z.string().nullable() }),
  message: z.string().nullable().describe('What the customer asked; null after consent was withdrawn'),
  state: z.enum(leadStates),
  stateSince: z.string(),
  respondBy: z.string().nullable(),
  decline: declineSchema.nullable(),
  closed: closedSchema.nullable(),
  answeredAt: z.string().nullable(),
  mayConfirmAnswer: z.boolean(),
  consent: z.object({
    purpose: z.string(),
    version: z.string(),
    givenAt: z.string(),
    withdrawnAt: z.string().nullable(),
  }),
  sentAt: z.string(),
});

export const toInquiry = (row: LeadRow): z.input<typeof inquirySchema> => ({
  id: row.id,
  listing: pathOf(row.listing),
  listingName: titleOf(row.listing),
  partner: row.listing.organization,
  message: row.consentWithdrawnAt === null ? row.message : null,
  state: row.state as LeadState,
  stateSince: row.stateSince.toISOString(),
  respondBy: row.respondBy?.toISOString() ?? null,
  decline: toDecline(row),
  closed: toClosed(row),
  answeredAt: row.answeredAt?.toISOString() ?? null,
  mayConfirmAnswer:
    mayConfirmAnswer(row.state as LeadState) && row.answeredAt === null && row.consentWithdrawnAt === null,
  consent: {
    purpose: row.consentPurpose,
    version: row.consentVersion,
    givenAt: row.consentedAt.toISOString(),
    withdrawnAt: row.consentWithdrawnAt?.toISOString() ?? null,
  },
  sentAt: row.createdAt.toISOString(),
});
