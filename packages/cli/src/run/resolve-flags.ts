import { AbortError } from '../failures/abort-error.ts';
import { type Format, formats } from './early-settings.ts';
import { exitCodes } from './exit-codes.ts';
import { type Flag, type Flags, variableOf } from './flags.ts';
import type { Io } from './io.ts';
import { parseFlagValue } from './parse-flag-value.ts';

type Value = string | boolean | number | readonly string[] | undefined;

/** The command line wins over the environment, the environment over the default. */
export function resolveFlags(
  flags: Flags,
  given: Readonly<Record<string, unknown>>,
  env: Io['env'],
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(flags).map(([key, flag]) => [
      key,
      valueGiven(given[key]) ?? fromEnvironment(key, flag, env),
    ]),
  );
}

/** Stricli gives an empty list for a flag that was not there. */
const valueGiven = (value: unknown): Value =>
  Array.isArray(value) && value.length === 0 ? undefined : (value as Value);

function fromEnvironment(key: string, flag: Flag, env: Io['env']): Value {
  const variable = variableOf(key);
  const text = env[variable];
  if (text === undefined || (text === '' && flag.kind !== 'switch')) return fallbackOf(flag);
  if (flag.kind === 'list') return text.split('\n').filter(Boolean);
  const value = parseFlagValue(flag, text);
  if (value !== undefined) return value;
  // One HEADWATER_FORMAT for a whole script: commands without that form answer in text.
  if (key === 'format' && formats.includes(text as Format)) return fallbackOf(flag);
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.badVariable(variable, text),
    why: (m) => m.failures.allowedValues(allowedOf(flag)),
  });
}

function fallbackOf(flag: Flag): Value {
  if (flag.kind === 'switch') return flag.fallback ?? false;
  if (flag.kind === 'list') return [];
  if (flag.kind === 'duration') return parseFlagValue(flag, flag.fallback);
  return flag.kind === 'choice' ? flag.fallback : undefined;
}

export function allowedOf(flag: Flag): string {
  if (flag.kind === 'choice') return flag.values.join(', ');
  return flag.kind === 'duration' ? '30s, 10m, 2h' : 'true, false';
}
