import { AbortError } from '../failures/abort-error.ts';
import { exitCodes } from '../run/exit-codes.ts';

export const noSuchVersion = (listing: string, version: string): AbortError =>
  new AbortError({
    code: 'not_found',
    exitCode: exitCodes.notFound,
    what: (m) => m.failures.noVersion(listing, version),
    next: [() => `headwater versions ${listing}`],
  });
