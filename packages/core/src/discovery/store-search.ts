import type { Database } from '@headwater/database';
import type { Card, FacetName } from '@headwater/domain/discovery';
import type { ParsedQuery } from './build-query.ts';

export type Sort = 'relevance' | 'recommended' | 'newest' | 'name';

export interface SearchPlan {
  query: ParsedQuery | null;
  facets: { name: FacetName; codes: string[] }[];
  sort: Sort;
  locale: 'zh-CN' | 'en';
  limit: number;
  after: (string | number)[] | null;
  withFacets: boolean;
  organizationId: string | null;
}

export interface SearchRow {
  cards: { card: Card; keys: (string | number)[] }[];
  total: number | null;
  counts: Record<string, number> | null;
  relaxed: boolean;
  spelling: string[] | null;
}

/** Every listing that has the words, best first, with its score. */
export async function findRanked(
  database: Database,
  { query, organizationId }: Pick<SearchPlan, 'query' | 'organizationId'>,
): Promise<{ listingIds: string[]; scores: number[]; relaxed: boolean; spelling: string[] | null }> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const plan = { ...wordsOnly, query, organizationId };
  const text = `${termsSql(plan, bind)} ${matchSql(plan, bind)}
    SELECT coalesce(string_agg(listing_id, ' ' ORDER BY score DESC, listing_id), '') AS ids,
      coalesce(string_agg(score::text, ' ' ORDER BY score DESC, listing_id), '') AS scores,
      coalesce(bool_or(relaxed), false) AS relaxed, (SELECT spelling FROM ask) AS spelling FROM hit`;
  const { rows } = await database.pool.query<{
    ids: string;
    scores: string;
    relaxed: boolean;
    spelling: string[] | null;
  }>({ text, values });
  const { ids = '', scores = '', relaxed = false, spelling = null } = rows[0] ?? {};
  if (!ids) return { listingIds: [], scores: [], relaxed, spelling };
  return { listingIds: ids.split(' '), scores: scores.split(' ').map(Number), relaxed, spelling };
}

const wordsOnly: Omit<SearchPlan, 'query' | 'organizationId'> = {
  facets: [],
  sort: 'relevance',
  locale: 'en',
  limit: 0,
  after: null,
  withFacets: false,
};

/**
 * One statement for a whole catalogue page: matches, the page by keyset, and counts for each facet with the other
 * facets applied. When no listing has all the words, those with any of them come (`relaxed`), best first.
 */
export async function searchInDatabase(database: Database, plan: SearchPlan): Promise<SearchRow> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const text = `${termsSql(plan, bind)} ${matchSql(plan, bind)} ${pageSql(plan, bind)}`;
  const { rows } = await database.pool.query<SearchRow>({ text, values });
  return rows[0] ?? { cards: [], total: 0, counts: null, relaxed: false, spelling: null };
}

type Bind = (value: unknown) => string;

/** Latin terms grow: stem | prefix | pinyin prefix | words spelt alike when none begins like it. */
function termsSql({ query }: SearchPlan, bind: Bind): string {
  if (!query)
    return 'WITH ask AS (SELECT NULL::tsquery AS strict, NULL::tsquery AS loose, NULL::text[] AS spelling)';
  return `WITH latin AS (
    SELECT '(' || concat_ws(' | ', nullif(plainto_tsquery('english', said)::text, ''), quote_literal(said) || ':*',
        CASE WHEN length(said) > 1 THEN quote_literal('~' || said) || ':*' END, alike.terms) || ')' AS term, alike.words
    FROM unnest(${bind(query.latin)}::text[]) AS typed(said)
    LEFT JOIN LATERAL (
      SELECT string_agg(nullif(plainto_tsquery('english', near.word)::text, ''), ' | ') AS terms, array_agg(near.word) AS words
      FROM (SELECT w.word FROM catalogue_word w
        WHERE length(said) >= 4 AND w.word % said AND NOT EXISTS (SELECT FROM catalogue_word x WHERE x.word LIKE said || '%')
        ORDER BY similarity(w.word, said) DESC, w.cards DESC LIMIT 3) near
    ) alike ON true
  ), term AS (
    SELECT term, words FROM latin UNION ALL SELECT unnest(${bind(query.han)}::text[]), NULL
  ), ask AS (
    SELECT string_agg(term, ' & ')::tsquery AS strict, string_agg(term, ' | ')::tsquery AS loose,
      (SELECT array_agg(w) FROM term t, unnest(t.words) w) AS spelling FROM term
  )`;
}

const keyColumns = 'c.listing_id, c.standing_rank, c.published_at, c.name_en, c.name_zh';

/** The matches, narrow: cards are wide and are fetched only for the page. Left out when the page needs no set. */
function matchSql(plan: SearchPlan, bind: Bind): string {
  if (!needsSet(plan)) return '';
  const scope = plan.organizationId ? `AND c.organization_id = ${bind(plan.organizationId)}` : '';
  const passes = plan.facets
    .map((facet, i) => `, c.facets && ${bind(facet.codes)}::text[] AS pass${i}`)
    .join('');
  const columns = `${keyColumns}${plan.withFacets ? ', c.facets' : ''}`;
  if (!plan.query)
    return `, hit AS MATERIALIZED (SELECT ${columns}, 0::bigint AS score, false AS relaxed ${passes} FROM catalogue_card c WHERE true ${scope})`;
  const score =
    "(ts_rank('{0.05, 0.2, 0.4, 1.0}', c.search, ask.loose, 1) * 1000000)::bigint + c.standing_rank * 2000";
  const branch = (ask: string, relaxed: boolean) =>
    `SELECT ${columns}, ${score} AS score, ${relaxed} AS relaxed ${passes} FROM catalogue_card c, ask WHERE c.search @@ ask.${ask} ${scope}`;
  return `, exact AS MATERIALIZED (${branch('strict', false)}),
    hit AS (SELECT * FROM exact UNION ALL SELECT * FROM (${branch('loose', true)}) r WHERE NOT EXISTS (SELECT FROM exact))`;
}

/** A plain list walks an index and stops at the page's end; only counting and ranking need every match. */
const needsSet = (plan: SearchPlan): boolean => plan.withFacets || plan.query !== null;

function pageSql(plan: SearchPlan, bind: Bind): string {
  const all =
    needsSet(plan) && plan.facets.length
      ? `WHERE ${plan.facets.map((_, i) => `pass${i}`).join(' AND ')}`
      : '';
  return `SELECT ${cardsSql(plan, { bind, all })} AS cards,
    ${plan.withFacets ? `(SELECT count(*)::int FROM hit ${all})` : 'NULL::int'} AS total,
    ${plan.withFacets ? countsSql(plan, all) : 'NULL::jsonb'} AS counts,
    ${plan.query ? '(SELECT coalesce(bool_or(relaxed), false) FROM hit)' : 'false'} AS relaxed, (SELECT spelling FROM ask) AS spelling`;
}

function cardsSql(plan: SearchPlan, { bind, all }: { bind: Bind; all: string }): string {
  if (plan.limit === 0) return `'[]'::jsonb`;
  const { order, keys, after } = sortSql(plan, bind);
  const source = needsSet(plan)
    ? `hit ${all || 'WHERE true'}`
    : `catalogue_card c WHERE true ${plainFilters(plan, bind)}`;
  const page = `SELECT listing_id, jsonb_build_array(${keys}) AS keys, row_number() OVER (ORDER BY ${order}) AS place
    FROM ${source} ${after ? `AND ${after}` : ''} ORDER BY ${order} LIMIT ${bind(plan.limit + 1)}`;
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('card', c.card, 'keys', p.keys) ORDER BY p.place), '[]')
    FROM (${page}) p JOIN catalogue_card c USING (listing_id))`;
}

const plainFilters = (plan: SearchPlan, bind: Bind): string =>
  [
    ...plan.facets.map((facet) => `AND c.facets && ${bind(facet.codes)}::text[]`),
    ...(plan.organizationId ? [`AND c.organization_id = ${bind(plan.organizationId)}`] : []),
  ].join(' ');

function countsSql(plan: SearchPlan, all: string): string {
  const chosen = plan.facets.map((facet) => facet.name);
  const notChosen = chosen.map((name) => `code NOT LIKE '${name}:%'`).join(' AND ') || 'true';
  const open = `SELECT code, count(*)::int AS n FROM hit, unnest(facets) code ${all ? `${all} AND` : 'WHERE'} ${notChosen} GROUP BY code`;
  const own = plan.facets.map((facet, i) => {
    const others = plan.facets.map((_, j) => `pass${j}`).filter((_, j) => j !== i);
    return `SELECT code, count(*)::int FROM hit, unnest(facets) code WHERE ${[...others, `code LIKE '${facet.name}:%'`].join(' AND ')} GROUP BY code`;
  });
  return `(SELECT coalesce(jsonb_object_agg(code, n), '{}') FROM (${[open, ...own].join(' UNION ALL ')}) counted)`;
}

/** Each order ends with the id, so that a keyset is never ambiguous. */
function sortSql(plan: SearchPlan, bind: Bind): { order: string; keys: string; after: string | null } {
  const a = plan.after;
  const published = 'extract(epoch FROM published_at)::float8';
  if (plan.sort === 'relevance' && plan.query) {
    return {
      order: 'score DESC, listing_id',
      keys: 'score, listing_id',
      after: a && `(-score, listing_id) > (-(${bind(a[0])}::bigint), ${bind(a[1])}::text)`,
    };
  }
  if (plan.sort === 'newest') {
    return {
      order: 'published_at DESC, listing_id',
      keys: `${published}, listing_id`,
      after:
        a &&
        `published_at <= to_timestamp(${bind(a[0])}::float8) AND (-${published}, listing_id) > (-(${bind(a[0])}::float8), ${bind(a[1])}::text)`,
    };
  }
  if (plan.sort === 'name') {
    const name = plan.locale === 'en' ? 'lower(name_en)' : 'name_zh';
    return {
      order: `${name}, listing_id`,
      keys: `${name}, listing_id`,
      after: a && `(${name}, listing_id) > (${bind(a[0])}::text, ${bind(a[1])}::text)`,
    };
  }
  return {
    order: 'standing_rank DESC, published_at DESC, listing_id',
    keys: `standing_rank, ${published}, listing_id`,
    after:
      a &&
      `standing_rank <= ${bind(a[0])}::int AND (-standing_rank, -${published}, listing_id) > (-(${bind(a[0])}::int), -(${bind(a[1])}::float8), ${bind(a[2])}::text)`,
  };
}

/** Only which listings have all the words and pass every facet, by id; one more than asked for tells that there are more. */
export async function findMatchIds(
  database: Database,
  plan: Pick<SearchPlan, 'query' | 'facets'> & { limit: number },
): Promise<string[]> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const terms = termsSql({ ...plan, ...anyOrder }, bind);
  const words = plan.query ? 'c.search @@ ask.strict' : 'true';
  const { rows } = await database.pool.query<{ id: string }>({
    text: `${terms} SELECT c.listing_id AS id FROM catalogue_card c, ask WHERE ${words} ${plainFilters({ ...plan, ...anyOrder }, bind)}
      ORDER BY c.listing_id LIMIT ${bind(plan.limit)}`,
    values,
  });
  return rows.map(({ id }) => id);
}

const anyOrder = {
  sort: 'recommended',
  locale: 'en',
  after: null,
  withFacets: false,
  organizationId: null,
} as const;
