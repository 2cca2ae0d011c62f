import type { Machine } from '../shared/index.ts';

export type CaseState = 'open' | 'waiting_publisher' | 'decided' | 'withdrawn';

/** A decided case comes back by appeal (publisher) or by reopening (curator). */
export const caseMachine: Machine<CaseState> = {
  open: { owner: 'curator', dueWorkingDays: 3, to: ['waiting_publisher', 'decided', 'withdrawn'] },
  waiting_publisher: { owner: 'publisher', dueWorkingDays: 20, to: ['open', 'withdrawn'] },
  decided: { owner: 'none', to: ['open'] },
  withdrawn: { owner: 'none', to: [] },
};
