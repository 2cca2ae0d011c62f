import type { Database } from '@headwater/database';
import type { Card } from '@headwater/domain/discovery';
import { BoundedMap } from '../../kit/index.ts';
import type { Bits } from './bits.ts';
import { CardTable } from './card-table.ts';
import { type Choice, type Counted, countFacets } from './count-facets.ts';
import { type Changed, Freshness } from './freshness.ts';
import { listAllIndexedCards, listCards, listIndexedCards } from './store-index.ts';

/** The rows that have somebody's words, ranked. */
export interface Matches {
  rows: Bits;
  /** Best first, with their scores. */
  ranked: Uint32Array;
  scores: Float64Array;
  relaxed: boolean;
  spelling: string[] | null;
}

const matchesLimitBytes = 32 * 1024 * 1024;
const bytesOf = ({ rows, ranked, scores }: Matches) =>
  rows.byteLength + ranked.byteLength + scores.byteLength + 500;

/** One process's memory of the public catalogue, kept in step with what is committed. */
export class LiveCatalogue {
  readonly matches = new BoundedMap<string, Matches>({ limit: matchesLimitBytes, sizeOf: bytesOf });
  private readonly counts = new BoundedMap<string, Counted>({ limit: 500 });
  private readonly cards = new BoundedMap<string, Card>({ limit: 4000 });
  private readonly database: Database;
  private readonly freshness: Freshness;
  private table: CardTable | null = null;
  private loading: { late: Set<string> } | null = null;

  constructor(database: Database) {
    this.database = database;
    this.freshness = new Freshness(database, (changed) => this.take(changed));
  }

  /** The revision of all that is public, as committed before this call. */
  revision(): Promise<number> {
    return this.freshness.current();
  }

  /** The table as committed before this call; null while it is being loaded. */
  async current(): Promise<CardTable | null> {
    await this.freshness.current();
    if (!this.table && !this.loading) void this.load();
    return this.table;
  }

  /** The revision as last heard; what was read since an older one is not kept. */
  get heard(): number {
    return this.freshness.revision;
  }

  /** `key` names the choice; null when its matches are already out of date. */
  count(table: CardTable, choice: Choice, key: string | null): Counted {
    const known = key === null ? undefined : this.counts.get(key);
    if (known) return known;
    const counted = Object.freeze(countFacets(table, choice));
    if (key !== null && table === this.table) this.counts.set(key, counted);
    return counted;
  }

  /** Cards by id, in that order; one that has just gone is left out. Shared between callers, so frozen. */
  async read(listingIds: string[]): Promise<Map<string, Card>> {
    const known = new Map<string, Card>();
    for (const id of listingIds) {
      const card = this.cards.get(id);
      if (card) known.set(id, card);
    }
    const revision = this.heard;
    const read = await listCards(
      this.database,
      listingIds.filter((id) => !known.has(id)),
    );
    for (const [id, card] of read) {
      known.set(id, deepFreeze(card));
      // What was read while something changed may be the older one.
      if (revision === this.heard) this.cards.set(id, card);
    }
    return known;
  }

  private async take({ listingIds }: Changed): Promise<void> {
    if (listingIds === 'all') {
      this.table = null;
      this.forget();
      void this.load();
      return;
    }
    for (const id of listingIds) this.loading?.late.add(id);
    const changed = this.table && (await listIndexedCards(this.database, listingIds));
    this.forget(listingIds);
    if (changed) this.table?.apply(listingIds, changed);
  }

  private forget(listingIds?: string[]): void {
    this.matches.clear();
    this.counts.clear();
    if (listingIds) for (const id of listingIds) this.cards.delete(id);
    else this.cards.clear();
  }

  /** A later load replaces an earlier one. Failing leaves SQL to answer and the next question to try again. */
  private async load(): Promise<void> {
    const mine = { late: new Set<string>() };
    this.loading = mine;
    try {
      const table = new CardTable();
      for await (const cards of listAllIndexedCards(this.database)) table.apply([], cards);
      while (mine.late.size > 0) {
        const late = [...mine.late];
        mine.late.clear();
        table.apply(late, await listIndexedCards(this.database, late));
      }
      if (this.loading === mine) this.table = table;
    } catch {
      // The database is away or closed; whoever asks next hears it from their own statement.
    } finally {
      if (this.loading === mine) this.loading = null;
    }
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

const catalogues = new WeakMap<Database, LiveCatalogue>();

/** One a database and process. */
export function liveCatalogue(database: Database): LiveCatalogue {
  const catalogue = catalogues.get(database) ?? new LiveCatalogue(database);
  catalogues.set(database, catalogue);
  return catalogue;
}
