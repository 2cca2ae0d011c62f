import multilingualVideo from './multilingual-video.ts';

/** Listings of the namespace `shuodao`. */
export const shuodao = [multilingualVideo];
