import type { Transaction } from '@headwater/database';
import { publicListingStates } from '@headwater/domain/catalogue';
import { facetCode } from '@headwater/domain/discovery';
import type { Manifest } from '@headwater/manifest';

/** Of the listings a solution is composed of, those that a customer can find, by present or earlier name. */
export async function listKnownIds(db: Transaction, wanted: readonly string[]): Promise<string[]> {
  if (wanted.length === 0) return [];
  const rows = await db.$queryRaw<{ name: string }[]>`
    WITH wanted AS (SELECT unnest(${[...wanted]}::text[]) AS name)
    SELECT wanted.name FROM wanted
    JOIN "listing" l ON l."environment" = 'live' AND l."namespace" = split_part(wanted.name, '/', 1)
      AND l."slug" = split_part(wanted.name, '/', 2) AND l."state" = ANY(${[...publicListingStates]}::text[])
    UNION
    SELECT wanted.name FROM wanted
    JOIN "listing_alias" a ON a."environment" = 'live' AND a."namespace" = split_part(wanted.name, '/', 1)
      AND a."slug" = split_part(wanted.name, '/', 2)`;
  return rows.map((row) => row.name);
}

export interface SimilarRow {
  id: string;
  name: string;
  score: number;
}

/** The most alike of the published listings of other publishers in the same categories, by trigrams of name and summary. */
export async function listSimilar(
  db: Transaction,
  query: { manifest: Manifest; organizationId: string },
): Promise<SimilarRow[]> {
  const { listing, classification, kind } = query.manifest;
  const zh = listing['zh-CN'];
  const en = listing.en;
  return db.$queryRaw<SimilarRow[]>`
    SELECT * FROM (
      SELECT c."namespace" || '/' || c."slug" AS id, COALESCE(NULLIF(c."name_en", ''), c."name_zh") AS name,
        round(GREATEST(
          similarity(v."manifest" #>> '{listing,en,summary}', ${en?.summary ?? ''}),
          similarity(v."manifest" #>> '{listing,zh-CN,summary}', ${zh?.summary ?? ''}),
          similarity(v."manifest" #>> '{listing,en,name}', ${en?.name ?? ''}) * 0.9,
          similarity(v."manifest" #>> '{listing,zh-CN,name}', ${zh?.name ?? ''}) * 0.9
        )::numeric, 3)::float8 AS score
      FROM "catalogue_card" c
      JOIN "listing" l ON l."id" = c."listing_id"
      JOIN "listing_version" v ON v."id" = l."live_version_id"
      WHERE c."facets" && ${classification.categories.map((code) => facetCode('category', code))}::text[]
        AND l."kind" = ${kind}
        AND c."organization_id" <> ${query.organizationId}
    ) scored WHERE score >= 0.5 ORDER BY score DESC, id LIMIT 5`;
}
