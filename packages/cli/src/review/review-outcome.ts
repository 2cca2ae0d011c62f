import { type ExitCode, exitCodes } from '../run/exit-codes.ts';

const said: Readonly<Record<string, ExitCode>> = {
  approved: exitCodes.ok,
  live: exitCodes.ok,
  superseded: exitCodes.ok,
  deprecated: exitCodes.ok,
  action_required: exitCodes.reviewNegative,
  rejected: exitCodes.reviewNegative,
  withdrawn: exitCodes.reviewNegative,
};

/** What the review said: 0 yes, 7 no; undefined while it still goes on, also in a state that we do not know yet. */
export const reviewOutcome = (state: string): ExitCode | undefined => said[state];
