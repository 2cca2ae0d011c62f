import type { Listing } from '../api/types.ts';

/** What a command on a whole listing answers with. */
export const listingOutcome = ({ id, listing, state, successor }: Listing) => ({
  id,
  listing,
  version: null,
  state,
  successor,
});
