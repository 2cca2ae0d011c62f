import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from './exit-codes.ts';

const most = 1000;

/** `--limit` and the like: 1 to 1000, 25 without it. */
export function parseLimit(text: string | undefined, flag = '--limit'): number {
  const value = text === undefined ? 25 : Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.usage.badValue(flag, String(text), m.failures.allowedValues(`1–${most}`)),
  });
}
