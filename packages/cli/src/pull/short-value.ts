import type { Messages } from '../messages/index.ts';
import { plainText } from '../output/plain-text.ts';

const most = 100;

/** A value on one line, short enough to stand beside another. */
export function shortValue(value: unknown, m: Messages): string {
  if (value === undefined) return m.pull.absent;
  const text = plainText(JSON.stringify(value)).replaceAll('\n', ' ');
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
