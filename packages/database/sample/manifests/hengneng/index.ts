import siteEnergy from './site-energy.ts';

/** Listings of the namespace `hengneng`. */
export const hengneng = [siteEnergy];
