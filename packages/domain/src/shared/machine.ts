import { AppError } from './errors.ts';

/** Who must act next in a state; `none` only in final states. */
export type Owner = 'publisher' | 'platform' | 'curator' | 'partner' | 'customer' | 'none';

export interface StateRule<State extends string> {
  owner: Owner;
  /** Working days the owner has; absent: no clock runs (drafts) or the state is final. */
  dueWorkingDays?: number;
  to: readonly State[];
}

export type Machine<State extends string> = Readonly<Record<State, StateRule<State>>>;

export const isFinal = <State extends string>(machine: Machine<State>, state: State): boolean =>
  machine[state].to.length === 0;

/** Throws `illegal_transition`, naming what would be possible, unless the table allows the step. */
export function assertTransition<State extends string>(
  machine: Machine<State>,
  step: { from: State; to: State },
): void {
  if (machine[step.from].to.includes(step.to)) return;
  throw new AppError('illegal_transition', {
    extra: { from: step.from, to: step.to, possible: machine[step.from].to },
  });
}
