import type { Messages } from '../messages/index.ts';
import { type Paint, paintFor } from '../output/paint.ts';
import type { Format, Locale } from './early-settings.ts';
import type { Io } from './io.ts';

/** What every command is given besides its own flags. */
export interface Invocation {
  readonly io: Io;
  readonly messages: Messages;
  readonly locale: Locale;
  readonly format: Format;
  /** A person is there to answer: a terminal on both ends and no CI. */
  readonly interactive: boolean;
  readonly debug: boolean;
  /** Colours of stdout. */
  readonly paint: Paint;
  /** One line of talk, on stderr; silent with --quiet. */
  say(text: string): void;
  /** The data of the command: JSON as it is, or the lines that `text` makes. */
  data<T>(value: T, text: (value: T) => readonly string[]): void;
}

export interface InvocationOptions {
  io: Io;
  messages: Messages;
  locale: Locale;
  format: Format;
  quiet: boolean;
  debug: boolean;
  color: boolean;
}

export function createInvocation(options: InvocationOptions): Invocation {
  const { io, messages, locale, format, quiet, debug, color } = options;
  const write = (text: string) => io.stdout.write(`${text}\n`);
  return {
    io,
    messages,
    locale,
    format,
    debug,
    interactive: io.stdin.isTTY && io.stderr.isTTY && !isCi(io.env),
    paint: paintFor(io.stdout, { env: io.env, color }),
    say: (text) => {
      if (!quiet) io.stderr.write(`${text}\n`);
    },
    data: (value, text) => {
      if (format === 'json') write(JSON.stringify(value, null, 2));
      else if (format === 'ndjson') for (const row of rowsOf(value)) write(JSON.stringify(row));
      else for (const line of text(value)) write(line);
    },
  };
}

const isCi = (env: Io['env']) => !['', 'false', '0'].includes(env.CI ?? '');

// A list is wrapped as { data: [...] }; as NDJSON each of its items is a line.
function rowsOf(value: unknown): readonly unknown[] {
  const list = (value as { data?: unknown } | null)?.data;
  return Array.isArray(list) ? list : [value];
}
