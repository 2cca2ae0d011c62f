import type { Database } from '@headwater/database';
import type { FacetName } from '@headwater/domain/discovery';
import { type SearchPlan, termsSql } from './store-search.ts';

type Conditions = Pick<SearchPlan, 'query' | 'facets'>;

export interface Without {
  condition: 'q' | FacetName;
  total: number;
}

/** One count for each condition left out, in one statement. Words that nothing has together count one by one, as in the search. */
export async function countWithoutEachFacet(
  database: Database,
  { query, facets }: Conditions,
): Promise<Without[]> {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const terms = termsSql({ query }, bind);
  const passes = facets.map((facet) => ({
    condition: facet.name as Without['condition'],
    sql: `facets && ${bind(facet.codes)}::text[]`,
  }));
  if (query) passes.unshift({ condition: 'q', sql: 'search @@ word.terms' });
  if (passes.length === 0) return [];
  const counts = passes.map(({ condition }) => {
    const others = passes.filter((pass) => pass.condition !== condition).map(({ sql }) => sql);
    return `SELECT '${condition}' AS condition, (SELECT count(*)::int FROM catalogue_card, word WHERE ${['true', ...others].join(' AND ')}) AS total`;
  });
  const { rows } = await database.pool.query<Without>({
    text: `${terms}, word AS (
        SELECT CASE WHEN EXISTS (SELECT FROM catalogue_card, ask WHERE search @@ ask.strict) THEN strict ELSE loose END AS terms FROM ask
      ) ${counts.join(' UNION ALL ')}`,
    values,
  });
  return rows;
}
