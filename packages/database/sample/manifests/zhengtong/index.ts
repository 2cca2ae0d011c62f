import civicHotline from './civic-hotline.ts';
import knowledgeCuration from './knowledge-curation.ts';

/** Listings of the namespace `zhengtong`. */
export const zhengtong = [civicHotline, knowledgeCuration];
