interface Bounds<V> {
  /** In the unit of `sizeOf`; one more than that and the least recently used go. */
  limit: number;
  sizeOf?: (value: V) => number;
}

/** A map that forgets what was not used for longest when it grows beyond its limit. */
export class BoundedMap<K, V> {
  private readonly entries = new Map<K, V>();
  private readonly limit: number;
  private readonly sizeOf: (value: V) => number;
  private size = 0;

  constructor({ limit, sizeOf = () => 1 }: Bounds<V>) {
    this.limit = limit;
    this.sizeOf = sizeOf;
  }

  get(key: K): V | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: K, value: V): void {
    this.delete(key);
    this.entries.set(key, value);
    this.size += this.sizeOf(value);
    for (const oldest of this.entries.keys()) {
      if (this.size <= this.limit) return;
      this.delete(oldest);
    }
  }

  delete(key: K): void {
    const value = this.entries.get(key);
    if (value === undefined) return;
    this.entries.delete(key);
    this.size -= this.sizeOf(value);
  }

  clear(): void {
    this.entries.clear();
    this.size = 0;
  }
}
