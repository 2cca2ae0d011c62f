/** Lower case, digits and single hyphens: it stands in an address for as long as the collection does. */
export const collectionSlugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

interface Term {
  state: string;
  validFrom: Date | null;
  validUntil: Date | null;
}

export type CollectionPhase = 'draft' | 'scheduled' | 'open' | 'over';

/** What customers see of it now: only an `open` one has a page. */
export function phaseOf({ state, validFrom, validUntil }: Term, now: Date): CollectionPhase {
  if (state !== 'published') return 'draft';
  if (validFrom && validFrom > now) return 'scheduled';
  return validUntil && validUntil <= now ? 'over' : 'open';
}
