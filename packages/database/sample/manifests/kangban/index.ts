import patientFollowUp from './patient-follow-up.ts';

/** Listings of the namespace `kangban`. */
export const kangban = [patientFollowUp];
