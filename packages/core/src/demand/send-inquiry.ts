import { randomBytes } from 'node:crypto';
import { type Actor, AppError, addWorkingDays, environmentOf, locales, newId } from '@headwater/domain';
import { consentTexts, inquiryPurpose, maskName, responseWorkingDays } from '@headwater/domain/demand';
import { z } from 'zod';
import { type CommandContext, defineCommand, sha256 } from '../kit/index.ts';
import { maskedMessage, toFacts } from './lead-schema.ts';
import { mailCustomer } from './mail-customer.ts';
import { mailResponders } from './mail-responders.ts';
import { partnerOf, titleOf } from './name-of-listing.ts';
import { findListing, insertLead, type LeadListingRow, type LeadRow } from './store.ts';

const oneLine = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}]+$/u);

export const inquiryInput = z.object({
  listing: z
    .string()
    .max(200)
    .regex(/^[a-z0-9._-]+\/[a-z0-9._-]+$/)
    .describe('namespace/slug'),
  name: oneLine(80),
  email: z.email().max(254),
  phone: oneLine(40)
    .regex(/^[+\d][\d\s().-]{4,}$/)
    .nullish(),
  company: oneLine(120),
  message: z.string().trim().min(1).max(2000),
  locale: z.enum(locales),
  consent: z.literal(true),
  consentVersion: z
    .string()
    .max(20)
    .refine((version) => version in consentTexts),
  /** Honeypot: people do not see this field, robots fill it in. */
  website: z.literal('').optional(),
});

/** Anyone may ask about a live listing. The partner sees who only after accepting; the token opens the status page. */
export const sendInquiry = defineCommand({
  name: 'demand.sendInquiry',
  permission: 'public',
  input: inquiryInput,
  output: z.object({ statusToken: z.string(), respondBy: z.string() }),
  prepare: async ({ ctx }) => ctx.throttle?.('inquiry'),
  async run({ input, ctx }) {
    const { row, statusToken } = await offerLead(ctx, input);
    await mailBoth(ctx, { row, statusToken });
    return { statusToken, respondBy: row.respondBy?.toISOString() ?? '' };
  },
});

/** The lead that an inquiry becomes, logged and announced; tells nobody by mail. */
export async function offerLead(
  ctx: CommandContext,
  input: z.output<typeof inquiryInput>,
): Promise<{ row: LeadRow; statusToken: string }> {
  const listing = await loadListing(ctx, input.listing);
  const statusToken = randomBytes(32).toString('base64url');
  const row = await insertLead(ctx.tx, toRow(ctx, { input, listing, statusToken }));
  const facts = toFacts(row);
  ctx.record({ subject: row.id, organizationId: row.organizationId, before: null, after: facts });
  ctx.emit({
    type: 'lead.offered',
    subject: row.id,
    organizationId: row.organizationId,
    environment: environmentOf(ctx.actor),
    data: facts,
  });
  return { row, statusToken };
}

async function loadListing(ctx: CommandContext, path: string): Promise<LeadListingRow> {
  const [namespace = '', slug = ''] = path.split('/');
  const environment = environmentOf(ctx.actor);
  const listing = await findListing(ctx.tx, { environment, namespace, slug });
  if (listing?.state !== 'live' || !belongsTo(ctx.actor, listing)) throw new AppError('not_found');
  return listing;
}

/** A sandbox key may only try things out on its own listings. */
const belongsTo = (actor: Actor, listing: LeadListingRow) =>
  actor.kind !== 'api_key' || actor.environment === 'live' || actor.organizationId === listing.organizationId;

interface Inquiry {
  input: z.output<typeof inquiryInput>;
  listing: LeadListingRow;
  statusToken: string;
}

function toRow(ctx: CommandContext, { input, listing, statusToken }: Inquiry) {
  const now = ctx.clock.now();
  const { actor } = ctx;
  const customer = actor.kind === 'user' ? actor : null;
  return {
    id: newId('led'),
    listingId: listing.id,
    organizationId: listing.organizationId,
    environment: listing.environment,
    stateSince: now,
    respondBy: addWorkingDays(now, responseWorkingDays),
    contactName: input.name,
    contactEmail: input.email,
    contactPhone: input.phone ?? null,
    company: input.company,
    message: input.message,
    locale: input.locale,
    consentPurpose: inquiryPurpose,
    consentVersion: input.consentVersion,
    consentedAt: now,
    customerUserId: customer?.userId ?? null,
    customerOrganizationId: customer?.organization?.kind === 'customer' ? customer.organization.id : null,
    statusTokenHash: sha256(statusToken),
    createdAt: now,
  };
}

async function mailBoth(ctx: CommandContext, { row, statusToken }: { row: LeadRow; statusToken: string }) {
  const listing = titleOf(row.listing);
  const respondBy = row.respondBy?.toISOString() ?? '';
  await mailResponders(ctx, {
    row,
    template: 'lead-offered',
    params: {
      leadId: row.id,
      listing,
      respondBy,
      company: row.company,
      contactName: maskName(row.contactName),
      message: maskedMessage(row),
    },
  });
  const partner = partnerOf(row.listing, row.locale === 'en' ? 'en' : 'zh-CN');
  mailCustomer(ctx, {
    row,
    template: 'inquiry-received',
    params: { listing, partner, respondBy, statusToken },
  });
}
