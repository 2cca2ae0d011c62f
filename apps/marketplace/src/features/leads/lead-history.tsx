import type { Api } from '../../server/api.ts';
import { Timeline } from '../../ui/timeline.tsx';
import { leadStateName, leadTone } from './lead-state.tsx';
import type { Lead } from './types.ts';

export type LeadStep = Awaited<ReturnType<Api['demand']['listLeadHistory']>>['steps'][number];

/** Newest first; the customer is never named here. */
export function LeadHistory({ steps }: { steps: LeadStep[] }) {
  const items = steps.map(({ at, state, by }) => ({
    id: `${at} ${state}`,
    at,
    title: leadStateName(state as Lead['state']),
    tone: leadTone(state as Lead['state']),
    ...(by ? { by } : {}),
  }));
  return <Timeline items={items.reverse()} />;
}
