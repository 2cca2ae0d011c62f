import type { Invocation } from '../run/invocation.ts';

/** A state in words; one that a newer server knows and we do not is shown as it is. */
export const stateName = (run: Invocation, state: string): string =>
  run.messages.states[state as keyof typeof run.messages.states] ?? state;

export const actionName = (run: Invocation, action: string): string =>
  run.messages.actions[action as keyof typeof run.messages.actions] ?? action;

export const ownerName = (run: Invocation, owner: string): string =>
  run.messages.owners[owner as keyof typeof run.messages.owners] ?? owner;
