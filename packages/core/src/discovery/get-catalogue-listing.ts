import { AppError } from '@headwater/domain';
import { cardSchema } from '@headwater/domain/discovery';
import type { Manifest } from '@headwater/manifest';
import { z } from 'zod';
import { defineQuery } from '../kit/index.ts';
import { type DetailRow, findDetail, findDetails } from './store-read.ts';

const standing = z.object({
  level: z.string(),
  rationale: z.string(),
  criteria: z
    .array(z.object({ criterion: z.string(), met: z.boolean() }))
    .describe('Which criteria were confirmed; the evidence stays with the curators'),
  decidedAt: z.string().nullable(),
  validUntil: z.string(),
  reviewOn: z.string(),
});

/** Checked when it was stored; reading it again for every reader would only cost time. */
const storedManifest = z
  .looseObject({})
  .describe('The manifest, see its published JSON Schema') as unknown as z.ZodType<Manifest>;

export const detailSchema = z.object({
  card: cardSchema,
  manifest: storedManifest,
  state: z.string(),
  successor: z.string().nullable(),
  verifiedAt: z.string().nullable(),
  digest: z.string(),
  standing: standing.nullable(),
});

type Detail = z.input<typeof detailSchema>;
type StoredDetail = Omit<Detail, 'card'> & { standing: { criteria?: unknown } | null };

/** What a curator saw and wrote down as evidence is theirs; the public reads which criterion was met, and when. */
function toDetail({ card, detail }: Pick<DetailRow, 'card' | 'detail'>): Detail {
  const stored = detail as unknown as StoredDetail;
  return {
    card,
    ...stored,
    standing: stored.standing && { ...stored.standing, criteria: confirmedIn(stored.standing.criteria) },
  };
}

const confirmedIn = (criteria: unknown): { criterion: string; met: boolean }[] =>
  (Array.isArray(criteria) ? criteria : []).map(({ criterion, met }) => ({
    criterion: String(criterion),
    met: met === true,
  }));

const nameInput = z.object({
  namespace: z.string().max(128).toLowerCase(),
  slug: z.string().max(64).toLowerCase(),
});

/** All that a customer may know about one listing. `card.listing` differs from what was asked when the name is an alias. */
export const getCatalogueListing = defineQuery({
  name: 'discovery.getListing',
  permission: 'public',
  input: nameInput,
  output: detailSchema.extend({
    composes: z.array(cardSchema),
    usedBy: z.array(cardSchema),
    similar: z.array(cardSchema),
    versions: z.array(z.object({ version: z.string(), publishedAt: z.string(), changelog: z.unknown() })),
  }),
  readModel: true,
  async run({ input, ctx }) {
    const row = await findDetail(ctx.database, input);
    if (!row) throw new AppError('not_found');
    const { card, detail, ...related } = row;
    return { ...toDetail({ card, detail }), ...related };
  },
});

/** Up to four listings side by side; one that does not exist is left out. */
export const compareListings = defineQuery({
  name: 'discovery.compareListings',
  permission: 'public',
  input: z.object({ listings: z.array(z.string().max(200)).max(4) }),
  output: z.object({
    data: z.array(detailSchema),
    missing: z.array(z.string()).describe('Names asked for that lead to no listing'),
  }),
  readModel: true,
  async run({ input, ctx }) {
    const names = [...new Set(input.listings.map((name) => name.toLowerCase()))];
    const rows = await findDetails(ctx.database, names);
    const answered = new Set(rows.flatMap(({ asked }) => asked));
    return { data: rows.map(toDetail), missing: names.filter((name) => !answered.has(name)) };
  },
});
