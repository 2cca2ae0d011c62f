import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';

/** `namespace/slug` in its two parts. */
export function nameOf(listing: string): { namespace: string; slug: string } {
  const [namespace = '', slug = '', ...more] = listing.split('/');
  if (namespace && slug && more.length === 0) return { namespace, slug };
  throw new AbortError({
    code: 'usage',
    exitCode: exitCodes.usage,
    what: (m) => m.failures.badId(listing),
  });
}
