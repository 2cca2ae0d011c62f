/** Sets of row numbers, 32 to a word. Sets may differ in length; what a shorter one lacks is not in it. */
export type Bits = Uint32Array<ArrayBuffer>;

export const makeBits = (rows: number): Bits => new Uint32Array((rows + 31) >>> 5);

export const hasBit = (bits: Bits, row: number): boolean =>
  (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export function setBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function clearBit(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31));
}

export function intersect(sets: Bits[], rows: number): Bits {
  const result = makeBits(rows);
  const [first, ...others] = sets;
  if (first) result.set(first.subarray(0, result.length));
  for (const bits of others)
    for (let word = 0; word < result.length; word += 1)
      result[word] = (result[word] ?? 0) & (bits[word] ?? 0);
  return result;
}

export function unite(sets: Bits[], rows: number): Bits {
  const result = makeBits(rows);
  for (const bits of sets)
    for (let word = 0; word < bits.length; word += 1) result[word] = (result[word] ?? 0) | (bits[word] ?? 0);
  return result;
}

/** Rows in both, without making the set. */
export function countCommon(a: Bits, b: Bits): number {
  const words = Math.min(a.length, b.length);
  let total = 0;
  for (let word = 0; word < words; word += 1) {
    let v = (a[word] ?? 0) & (b[word] ?? 0);
    if (v === 0) continue;
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    total += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return total;
}
