import { AppError } from '@headwater/domain';

/** Strong ETag of a thing with a revision (RFC 9110 section 8.8.3); `variant` marks what changes without a write. */
export const etagOf = (revision: number, variant?: string): string =>
  variant ? `"r${revision}.${variant}"` : `"r${revision}"`;

/**
 * The revision that If-Match names. `If-None-Match: *` means "only if there is none yet" and gives 0.
 * Without either: undefined, or 428 where the route requires one (RFC 6585).
 */
export function expectedRevision(
  headers: { ifMatch: string | undefined; ifNoneMatch: string | undefined },
  required: boolean,
): number | undefined {
  if (headers.ifMatch === undefined) {
    if (headers.ifNoneMatch?.trim() === '*') return 0;
    if (required) throw new AppError('precondition_required');
    return undefined;
  }
  const match = /^"r(\d{1,9})(?:\.[\w-]{1,40})?"$/.exec(headers.ifMatch.trim());
  if (!match) throw new AppError('precondition_failed');
  return Number(match[1]);
}

export const isNotModified = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((part) => part.trim() === etag || part.trim() === `W/${etag}`) ?? false;
