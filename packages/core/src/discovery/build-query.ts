import { bigrams, type FacetName, facetNames } from '@headwater/domain/discovery';
import { segment } from './segment.ts';

export interface ParsedQuery {
  /** Latin words; the database adds stems, prefixes, pinyin and spelling help. */
  latin: string[];
  /** One tsquery a Chinese word: all its pairs. */
  han: string[];
}

const quote = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** A customer's words as search terms; everything beyond twelve terms is dropped. */
export async function parseQuery(text: string): Promise<ParsedQuery> {
  const { latin, words } = await segment(text);
  const han = words.map((word) => `(${bigrams(word).map(quote).join(' & ')})`);
  return { latin: [...new Set(latin)].slice(0, 12), han: [...new Set(han)].slice(0, 12) };
}

/** Chosen facet values: values of one facet are alternatives, facets narrow each other. */
export type FacetChoice = Partial<Record<FacetName, string[]>>;

export const chosenFacets = (choice: FacetChoice): { name: FacetName; codes: string[] }[] =>
  facetNames.flatMap((name) =>
    choice[name]?.length ? [{ name, codes: choice[name].map((value) => `${name}:${value}`) }] : [],
  );
