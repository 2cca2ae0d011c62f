import { z } from 'zod';
import { bilingualSchema } from '../catalogue/index.ts';

const time = z.iso.datetime();
const person = z.object({ id: z.string(), name: z.string().nullable() });

export const grantSchema = z.object({
  id: z.string(),
  listingId: z.string(),
  listing: z.string(),
  organizationId: z.string(),
  standing: z.string(),
  state: z.string(),
  rationale: z.string(),
  criteria: z.array(
    z.object({ criterion: z.string(), text: bilingualSchema, met: z.boolean(), evidence: z.string() }),
  ),
  proposedBy: person,
  approvedBy: person.nullable(),
  decidedAt: time.nullable(),
  validFrom: time.nullable(),
  validUntil: time,
  reviewOn: time,
  endedReason: z.string().nullable(),
  createdAt: time,
});
