import { type Bits, clearBit, intersect, makeBits, setBit, unite } from './bits.ts';

/** What counting and ordering need of one card. */
export interface IndexedCard {
  listingId: string;
  organizationId: string;
  standingRank: number;
  /** Seconds since 1970 with milliseconds, as PostgreSQL's `extract(epoch …)` gives them. */
  publishedAt: number;
  facets: string[];
}

export type Order = 'recommended' | 'newest';

/** Every card as a row number with its sort keys, and a set of row numbers for each facet code. */
export class CardTable {
  readonly facets = new Map<string, Bits>();
  alive: Bits = makeBits(0);
  readonly rowOf = new Map<string, number>();
  readonly listingIds: string[] = [];
  readonly standingRanks: number[] = [];
  readonly publishedAts: number[] = [];
  private readonly organizationIds: string[] = [];
  private readonly free: number[] = [];
  private readonly orders: Partial<Record<Order, Uint32Array>> = {};

  get rows(): number {
    return this.listingIds.length;
  }

  /** Brings the table in line: `cards` are as they are now, the rest of `touched` are gone. */
  apply(touched: string[], cards: IndexedCard[]): void {
    const changed = new Set<number>();
    for (const listingId of touched) {
      const row = this.rowOf.get(listingId);
      if (row !== undefined) changed.add(this.remove(listingId, row));
    }
    for (const card of cards) changed.add(this.add(card));
    for (const order of ['recommended', 'newest'] as const) this.reorder(order, changed);
  }

  /** Row numbers, best first. */
  order(order: Order): Uint32Array {
    this.orders[order] ??= this.sorted(order, [...this.rowOf.values()]);
    return this.orders[order];
  }

  compare(order: Order, a: number, b: number): number {
    const standing =
      order === 'recommended' ? (this.standingRanks[b] ?? 0) - (this.standingRanks[a] ?? 0) : 0;
    return (
      standing ||
      (this.publishedAts[b] ?? 0) - (this.publishedAts[a] ?? 0) ||
      ((this.listingIds[a] ?? '') < (this.listingIds[b] ?? '') ? -1 : 1)
    );
  }

  /** Rows that have one of the codes. */
  withAny(codes: string[]): Bits {
    return unite(
      codes.flatMap((code) => this.facets.get(code) ?? []),
      this.rows,
    );
  }

  ofOrganization(organizationId: string): Bits {
    const bits = makeBits(this.rows);
    for (const [row, id] of this.organizationIds.entries()) if (id === organizationId) setBit(bits, row);
    return intersect([bits, this.alive], this.rows);
  }

  private add(card: IndexedCard): number {
    const row = this.free.pop() ?? this.rows;
    this.listingIds[row] = card.listingId;
    this.organizationIds[row] = card.organizationId;
    this.standingRanks[row] = card.standingRank;
    this.publishedAts[row] = card.publishedAt;
    this.rowOf.set(card.listingId, row);
    this.alive = withRoom(this.alive, row);
    setBit(this.alive, row);
    for (const code of card.facets) {
      const bits = withRoom(this.facets.get(code) ?? makeBits(0), row);
      this.facets.set(code, bits);
      setBit(bits, row);
    }
    return row;
  }

  private remove(listingId: string, row: number): number {
    this.rowOf.delete(listingId);
    clearBit(this.alive, row);
    for (const bits of this.facets.values()) if (row >>> 5 < bits.length) clearBit(bits, row);
    this.free.push(row);
    return row;
  }

  private sorted(order: Order, rows: number[]): Uint32Array {
    return Uint32Array.from(rows.sort((a, b) => this.compare(order, a, b)));
  }

  /** A few changed rows are merged into an order that stands; sorting all of them anew would cost 100 ms. */
  private reorder(order: Order, changed: Set<number>): void {
    const before = this.orders[order];
    if (!before) return;
    const added = this.sorted(
      order,
      [...changed].filter((row) => this.rowOf.get(this.listingIds[row] ?? '') === row),
    );
    const kept = before.filter((row) => !changed.has(row));
    const merged = new Uint32Array(kept.length + added.length);
    let [k, a] = [0, 0];
    for (let i = 0; i < merged.length; i += 1) {
      const takeKept =
        a >= added.length ||
        (k < kept.length && this.compare(order, kept[k] as number, added[a] as number) < 0);
      merged[i] = (takeKept ? kept[k++] : added[a++]) as number;
    }
    this.orders[order] = merged;
  }
}

/** Grows by half, so that loading many cards copies little. */
function withRoom(bits: Bits, row: number): Bits {
  if (row >>> 5 < bits.length) return bits;
  const larger = makeBits(Math.max(64, Math.ceil((row + 1) * 1.5)));
  larger.set(bits);
  return larger;
}
