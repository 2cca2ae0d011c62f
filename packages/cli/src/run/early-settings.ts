import type { Io } from './io.ts';

export type Locale = 'zh-CN' | 'en';
export const locales = ['zh-CN', 'en'] as const;
export const formats = ['text', 'json', 'ndjson', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

/** What must be known before the command line is parsed, so that even a usage error speaks rightly. */
export interface EarlySettings {
  locale: Locale;
  format: Format;
}

export function readEarlySettings({ argv, env }: Pick<Io, 'argv' | 'env'>): EarlySettings {
  const own = argv.slice(0, argv.includes('--') ? argv.indexOf('--') : argv.length);
  const named = optionOf(own, '--format') ?? (isOn(env.HEADWATER_JSON) ? 'json' : env.HEADWATER_FORMAT);
  const format = own.includes('--json') ? 'json' : formats.find((candidate) => candidate === named);
  return { locale: chooseLocale(optionOf(own, '--locale'), env), format: format ?? 'text' };
}

/** The flag, then HEADWATER_LOCALE, then what the system says. */
function chooseLocale(flag: string | undefined, env: Io['env']): Locale {
  const wanted = [flag, env.HEADWATER_LOCALE, env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return /^zh/i.test(wanted ?? '') ? 'zh-CN' : 'en';
}

export const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['', '0', 'false', 'no', 'off'].includes(value.toLowerCase());

function optionOf(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  const found = argv[at];
  if (found === undefined) return undefined;
  return found === name ? argv[at + 1] : found.slice(name.length + 1);
}
