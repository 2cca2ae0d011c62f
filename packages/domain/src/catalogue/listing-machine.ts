import type { Machine } from '../shared/index.ts';

export const listingStates = ['unpublished', 'live', 'deprecated', 'withdrawn', 'suspended'] as const;
export type ListingState = (typeof listingStates)[number];

/** A suspension ends in the state the listing had before; its live version remembers which that was. */
export const listingMachine: Machine<ListingState> = {
  unpublished: { owner: 'publisher', to: ['live', 'withdrawn'] },
  live: { owner: 'none', to: ['deprecated', 'withdrawn', 'suspended'] },
  deprecated: { owner: 'none', to: ['live', 'withdrawn', 'suspended'] },
  withdrawn: { owner: 'none', to: ['live', 'unpublished'] },
  suspended: { owner: 'publisher', to: ['live', 'deprecated', 'withdrawn'] },
};

/** States in which the public catalogue shows the listing. */
export const publicListingStates = ['live', 'deprecated'] as const satisfies readonly ListingState[];

export const isPublic = (state: string): boolean =>
  (publicListingStates as readonly string[]).includes(state);
