/** An amount in the currency's smallest unit (ISO 4217), never a float. */
export interface Money {
  amountMinor: number;
  currency: string;
}

/**
 * Splits `totalMinor` by integer weights, largest remainder first (ties: earlier weight), so that the parts always
 * add up to the whole.
 */
export function allocate(totalMinor: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new RangeError('allocate needs a positive total weight');
  const exact = weights.map((weight) => (totalMinor * weight) / sum);
  const parts = exact.map(Math.trunc);
  let rest = totalMinor - parts.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: Math.abs(value - Math.trunc(value)) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const step = Math.sign(rest);
  for (let i = 0; rest !== 0; i = (i + 1) % order.length) {
    const at = order[i]?.index ?? 0;
    parts[at] = (parts[at] ?? 0) + step;
    rest -= step;
  }
  return parts;
}
