import type { Transaction } from '@headwater/database';
import type { Card, FacetCode } from '@headwater/domain/discovery';
import type { SearchDocument } from './search-document.ts';

export interface CardRow {
  listingId: string;
  organizationId: string;
  namespace: string;
  slug: string;
  standingRank: number;
  nameZh: string;
  nameEn: string;
  facets: FacetCode[];
  card: Card;
  detail: object;
  publishedAt: Date;
  updatedAt: Date;
  document: SearchDocument;
}

/** Writes many cards in one statement; the tsvector is made in it, so that stemming is the same as in queries. */
export async function upsertCards(tx: Transaction, rows: CardRow[]): Promise<void> {
  const json = JSON.stringify(
    rows.map(({ document, ...row }) => ({
      ...row,
      lexemes: document.lexemes,
      a: document.latin.A,
      b: document.latin.B,
      c: document.latin.C,
      d: document.latin.D,
    })),
  );
  await tx.$executeRaw`
    INSERT INTO catalogue_card (listing_id, organization_id, namespace, slug, standing_rank, name_zh, name_en, facets, card, detail, published_at, updated_at, search)
    SELECT "listingId", "organizationId", namespace, slug, "standingRank", "nameZh", "nameEn", facets, card, detail, "publishedAt", "updatedAt",
      lexemes::tsvector || setweight(to_tsvector('english', a), 'A') || setweight(to_tsvector('english', b), 'B')
        || setweight(to_tsvector('english', c), 'C') || setweight(to_tsvector('english', d), 'D')
    FROM jsonb_to_recordset(${json}::jsonb) AS r("listingId" text, "organizationId" text, namespace text, slug text, "standingRank" int, "nameZh" text,
      "nameEn" text, facets text[], card jsonb, detail jsonb, "publishedAt" timestamptz, "updatedAt" timestamptz, lexemes text, a text, b text, c text, d text)
    ON CONFLICT (listing_id) DO UPDATE SET organization_id = EXCLUDED.organization_id, namespace = EXCLUDED.namespace, slug = EXCLUDED.slug,
      standing_rank = EXCLUDED.standing_rank, name_zh = EXCLUDED.name_zh, name_en = EXCLUDED.name_en, facets = EXCLUDED.facets, card = EXCLUDED.card,
      detail = EXCLUDED.detail, published_at = EXCLUDED.published_at, updated_at = EXCLUDED.updated_at, search = EXCLUDED.search`;
  await countWords(
    tx,
    rows.flatMap((row) => row.document.vocabulary),
  );
}

async function countWords(tx: Transaction, words: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO catalogue_word (word, cards) SELECT word, count(*)::int FROM unnest(${words}::text[]) AS word GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET cards = catalogue_word.cards + EXCLUDED.cards`;
}

export const removeCard = (tx: Transaction, listingId: string) =>
  tx.catalogueCard.deleteMany({ where: { listingId } });

/** Everything a card is made from, or null when the listing is not to be found in the catalogue. */
export const findPublished = (tx: Transaction, listingIds: string[]) =>
  tx.listing.findMany({
    where: {
      id: { in: listingIds },
      environment: 'live',
      state: { in: ['live', 'deprecated'] },
      liveVersionId: { not: null },
    },
    select: {
      id: true,
      namespace: true,
      slug: true,
      state: true,
      standing: true,
      updatedAt: true,
      organization: { select: { id: true, name: true, nameEn: true, website: true } },
      successor: { select: { namespace: true, slug: true } },
      liveVersion: {
        select: { id: true, version: true, manifest: true, publishedAt: true, decidedAt: true, digest: true },
      },
      standingGrants: {
        where: { state: 'active' },
        orderBy: { decidedAt: 'desc' },
        take: 1,
        select: {
          standing: true,
          rationale: true,
          criteria: true,
          decidedAt: true,
          validUntil: true,
          reviewOn: true,
        },
      },
    },
  });

export type Published = Awaited<ReturnType<typeof findPublished>>[number];
