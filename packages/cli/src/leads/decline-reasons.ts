/** Codes that the server knows; the customer reads their words. */
export const declineReasons = [
  'no_capacity',
  'out_of_scope',
  'region',
  'budget',
  'conflict_of_interest',
  'too_little_information',
  'other',
] as const;

export type DeclineReason = (typeof declineReasons)[number];
