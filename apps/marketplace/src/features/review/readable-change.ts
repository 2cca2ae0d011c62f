import { formatMoney } from '../../lib/format/index.ts';

interface Change {
  pointer: string;
  before?: unknown;
  after?: unknown;
}

type Manifest = Record<string, unknown>;

/** Prices are kept in minor units; a curator reads them as money. Everything else stays as it was written. */
export function readableChange<C extends Change>(
  change: C,
  { was, is }: { was: Manifest | null; is: Manifest },
): C {
  if (!change.pointer.endsWith('/amountMinor')) return change;
  const said = (value: unknown, manifest: Manifest | null) =>
    asMoney(value, currencyAt(change.pointer, manifest));
  return { ...change, before: said(change.before, was), after: said(change.after, is) };
}

function asMoney(value: unknown, currency: unknown): unknown {
  if (typeof value !== 'number' || typeof currency !== 'string') return value;
  return formatMoney({ amountMinor: value, currency }, { exact: true });
}

/** Prices share one currency, the cost of implementation has its own. */
function currencyAt(pointer: string, manifest: Manifest | null): unknown {
  const parts = pointer.startsWith('/implementation/') ? ['implementation', 'cost'] : ['pricing'];
  const holder = parts.reduce<unknown>((value, part) => (value as Manifest | undefined)?.[part], manifest);
  return (holder as Manifest | undefined)?.currency;
}
