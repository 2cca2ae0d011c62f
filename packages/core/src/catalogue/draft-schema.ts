import { z } from 'zod';

export const draftId = z.string().startsWith('ldr_').max(40);
export const draftRevision = z.int().min(0).max(2_147_483_646);
/** Anything a person may have written so far; only its size is bounded. */
export const draftManifest = z.record(z.string().max(200), z.unknown());

export const draftSchema = z
  .object({
    id: z.string(),
    listing: z.string().nullable().describe('namespace/slug; null while the listing does not exist'),
    manifest: z.record(z.string(), z.unknown()),
    baseVersionId: z.string().nullable(),
    revision: z.int(),
    updatedBy: z.object({ id: z.string(), name: z.string().nullable() }),
    updatedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ListingDraft' });

export type DraftOutput = z.infer<typeof draftSchema>;
