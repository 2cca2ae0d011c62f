import type { FacetName } from '@headwater/domain/discovery';
import { type Bits, countCommon, intersect } from './bits.ts';
import type { CardTable } from './card-table.ts';

export interface Choice {
  facets: { name: FacetName; codes: string[] }[];
  organizationId: string | null;
  /** Rows that have the words; null without words. */
  matches: Bits | null;
}

export interface Counted {
  total: number;
  counts: Record<string, number>;
}

/** Every row that the whole choice leaves. */
export function chosenRows(table: CardTable, choice: Choice): Bits {
  return intersect([...baseOf(table, choice), ...passesOf(table, choice)], table.rows);
}

/** The total, and for each facet value how many rows it would leave with the other facets applied. */
export function countFacets(table: CardTable, choice: Choice): Counted {
  const base = baseOf(table, choice);
  const passes = passesOf(table, choice);
  const all = intersect([...base, ...passes], table.rows);
  const without = new Map(
    choice.facets.map(({ name }, i) => [
      `${name}`,
      intersect([...base, ...passes.filter((_, j) => j !== i)], table.rows),
    ]),
  );
  const counts: Record<string, number> = {};
  for (const [code, bits] of table.facets) {
    const count = countCommon(without.get(code.slice(0, code.indexOf(':'))) ?? all, bits);
    if (count > 0) counts[code] = count;
  }
  return { total: countCommon(all, all), counts };
}

const baseOf = (table: CardTable, { organizationId, matches }: Choice): Bits[] => [
  table.alive,
  ...(organizationId ? [table.ofOrganization(organizationId)] : []),
  ...(matches ? [matches] : []),
];

const passesOf = (table: CardTable, { facets }: Choice): Bits[] =>
  facets.map(({ codes }) => table.withAny(codes));
