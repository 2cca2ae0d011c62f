/** What one owner (an organisation, or a person without one) may keep; enough for work, too little to fill a disk. */
export const maxSavedSearches = 50;
export const maxShortlists = 50;
export const maxShortlistItems = 50;
export const maxComparisons = 50;
/** A search that finds more than this is too broad to tell news of. */
export const maxWatched = 1000;
export const mostCompared = 4;
export const shareDays = { least: 1, most: 90, usual: 14 } as const;
/** Deleted things can be brought back for this long. */
export const keepDeletedDays = 7;
