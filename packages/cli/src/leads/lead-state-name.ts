import type { Invocation } from '../run/invocation.ts';

export const leadStateName = (run: Invocation, state: string): string =>
  run.messages.leadStates[state as keyof typeof run.messages.leadStates] ?? state;
