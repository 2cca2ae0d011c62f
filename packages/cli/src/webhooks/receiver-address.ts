import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';

/** `http://localhost:4000/hooks`, `localhost:4000/hooks` or just `4000`. */
export function receiverAddress(text: string): string {
  const full = /^\d+$/.test(text)
    ? `http://localhost:${text}/`
    : text.includes('://')
      ? text
      : `http://${text}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.webhooks.badReceiver(text),
    next: [() => '--forward-to http://localhost:4000/hooks'],
  });
}

/** The flag, which only some uses of a command can do without. */
export function requireReceiver(text: string | undefined): string {
  if (text !== undefined) return receiverAddress(text);
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.usage.missingValue('forward-to'),
    next: [() => '--forward-to http://localhost:4000/hooks'],
  });
}
