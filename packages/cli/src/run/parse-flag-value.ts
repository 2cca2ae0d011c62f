import type { Flag } from './flags.ts';

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const longestMs = 30 * units.d;

/** The value that a text stands for, or undefined if it stands for none. */
export function parseFlagValue(flag: Flag, text: string): string | boolean | number | undefined {
  switch (flag.kind) {
    case 'switch':
      return parseSwitch(text);
    case 'choice':
      return flag.values.includes(text) ? text : undefined;
    case 'duration':
      return parseDuration(text);
    case 'text':
    case 'list':
      return text;
  }
}

function parseSwitch(text: string): boolean | undefined {
  if (['1', 'true', 'yes', 'on'].includes(text.toLowerCase())) return true;
  return ['', '0', 'false', 'no', 'off'].includes(text.toLowerCase()) ? false : undefined;
}

function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,9})(ms|s|m|h|d)?$/.exec(text);
  if (!match) return undefined;
  const ms = Number(match[1]) * units[(match[2] ?? 's') as keyof typeof units];
  return ms <= longestMs ? ms : undefined;
}
