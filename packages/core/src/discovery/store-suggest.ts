import type { Database } from '@headwater/database';
import { bigrams, type Card } from '@headwater/domain/discovery';

export interface TypedSoFar {
  /** Half width, lower case, simplified. */
  text: string;
  latin: string[];
  runs: string[];
  limit: number;
}

/** Short beginnings fit half of a large catalogue; beyond this many the rest is not ranked. */
const candidates = 400;

/** Listings whose name begins like what was typed, then those whose name contains or sounds like it. */
export async function suggestCards(database: Database, typed: TypedSoFar): Promise<Card[]> {
  const { rows } = await database.pool.query<{ card: Card }>({
    name: 'discovery_suggest',
    text: `WITH ask AS (
        SELECT string_agg('(' || term || ')', ' & ')::tsquery AS terms FROM (
          SELECT concat_ws(' | ', quote_literal(said) || ':*A', quote_literal('~' || said) || ':*B',
            nullif(replace(plainto_tsquery('english', said)::text, '''', '') , '') || ':*A') AS term FROM unnest($2::text[]) AS latin(said)
          UNION ALL SELECT quote_literal(pair) || ':A' FROM unnest($3::text[]) AS han(pair)) t
      ), begins AS (
        (SELECT listing_id FROM catalogue_card WHERE lower(name_en) >= $1 AND lower(name_en) < $1 || chr(1114109) LIMIT ${candidates})
        UNION (SELECT listing_id FROM catalogue_card WHERE name_zh >= $1 AND name_zh < $1 || chr(1114109) LIMIT ${candidates})
      ), contains AS (
        SELECT listing_id FROM catalogue_card, ask WHERE char_length($1) > 1 AND search @@ ask.terms LIMIT ${candidates}
      )
      SELECT c.card FROM (SELECT listing_id, bool_or(first) AS first
          FROM (SELECT listing_id, true AS first FROM begins UNION ALL SELECT listing_id, false FROM contains) found GROUP BY listing_id) f
        JOIN catalogue_card c USING (listing_id)
      ORDER BY f.first DESC, c.standing_rank DESC, c.published_at DESC, c.listing_id LIMIT $4`,
    values: [typed.text, typed.latin.slice(0, 6), typed.runs.flatMap(bigrams).slice(0, 30), typed.limit],
  });
  return rows.map((row) => row.card);
}

/** Of these `facet:value` codes those that some listing has. */
export async function findFacetsInUse(database: Database, codes: string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const { rows } = await database.pool.query<{ code: string }>({
    name: 'discovery_facets_in_use',
    text: `SELECT code FROM unnest($1::text[]) AS code WHERE EXISTS (SELECT FROM catalogue_card WHERE facets @> ARRAY[code])`,
    values: [codes],
  });
  return new Set(rows.map(({ code }) => code));
}
