import guestExperience from './guest-experience.ts';

/** Listings of the namespace `lvju`. */
export const lvju = [guestExperience];
