export { advanceSandboxClock } from './advance-clock.ts';
export { createSandboxLead } from './create-lead.ts';
export { decideReview } from './decide-review.ts';
export { getSandboxClock } from './get-clock.ts';
