import { m } from '../../generated/paraglide/messages.js';

/** The first letter of a check's id says what it looks at. */
const names = {
  M: m.certification_checks_manifest,
  L: m.certification_checks_listing,
  A: m.certification_checks_access,
  C: m.certification_checks_capabilities,
  P: m.certification_checks_price,
  S: m.certification_checks_support,
  B: m.certification_checks_cases,
  N: m.certification_checks_namespace,
  R: m.certification_checks_boundary,
  W: m.certification_checks_webhooks,
};

export type CheckGroup = keyof typeof names;

export const checkGroups = Object.keys(names) as CheckGroup[];
export const checkGroupName = (group: CheckGroup): string => names[group]();
