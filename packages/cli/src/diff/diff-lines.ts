import { plainText } from '../output/plain-text.ts';
import { whereText } from '../output/where-text.ts';
import type { Invocation } from '../run/invocation.ts';
import type { DiffResult } from './run-diff.ts';

const signs: Readonly<Record<string, string>> = { added: '+', removed: '-', changed: '~' };
const colours = { auto_approved: 'green', needs_review: 'yellow', breaking: 'red' } as const;
const order = Object.keys(colours).reverse();

/** The gravest changes first, each with what it means and where it is written. */
export function diffLines(run: Invocation, result: DiffResult): string[] {
  const { messages: m, paint } = run;
  if (result.from === null) return [m.diff.first(result.listing, result.to)];
  if (result.changes.length === 0) return [m.diff.same(result.from)];
  const lines = [...result.changes]
    .sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact))
    .flatMap((change) => [
      `${signs[change.kind] ?? '~'} ${paint(colourOf(change.impact), impactName(run, change.impact))}  ${change.pointer || '/'}  ${paint('dim', whereText(change.where))}`,
      ...valueLines(change),
      `    ${paint('dim', change.reason)}`,
    ]);
  const count = result.changes.length;
  return [
    ...lines,
    '',
    m.diff.summary(count, { from: result.from, to: result.to }, impactName(run, result.impact)),
  ];
}

function valueLines({ before, after }: { before?: unknown; after?: unknown }): string[] {
  return [
    ...(before === undefined ? [] : [`    - ${short(before)}`]),
    ...(after === undefined ? [] : [`    + ${short(after)}`]),
  ];
}

function short(value: unknown): string {
  const text = plainText(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('\n', '⏎');
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

const colourOf = (impact: string) => colours[impact as keyof typeof colours] ?? 'yellow';

/** The impact in words; one that a newer server knows and we do not is shown as it is. */
export const impactName = (run: Invocation, impact: string): string =>
  run.messages.impacts[impact as keyof typeof run.messages.impacts] ?? impact;
