import { styleText } from 'node:util';
import type { Io, TextStream } from '../run/io.ts';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';
export type Paint = (style: Style, text: string) => string;

/** `NO_COLOR` and `--no-color` win, then `FORCE_COLOR`, then whether a terminal is there. */
export function paintFor(stream: TextStream, options: { env: Io['env']; color: boolean }): Paint {
  const { env, color } = options;
  const forced = !['', '0', 'false'].includes(env.FORCE_COLOR ?? '');
  const on = color && !env.NO_COLOR && env.TERM !== 'dumb' && (forced || stream.isTTY);
  return on ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}
