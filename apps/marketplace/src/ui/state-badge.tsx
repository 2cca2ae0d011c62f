import { m } from '../generated/paraglide/messages.js';
import { Badge } from './badge.tsx';
import type { Tone } from './tone.ts';

/** The states of a listing version, as the domain's machine names them. */
export type VersionState =
  | 'draft'
  | 'submitted'
  | 'checking'
  | 'in_review'
  | 'action_required'
  | 'approved'
  | 'live'
  | 'superseded'
  | 'rejected'
  | 'withdrawn'
  | 'deprecated'
  | 'suspended';

const states: Record<VersionState, { tone: Tone; label: () => string }> = {
  draft: { tone: 'neutral', label: m.common_state_draft },
  submitted: { tone: 'info', label: m.common_state_submitted },
  checking: { tone: 'info', label: m.common_state_checking },
  in_review: { tone: 'info', label: m.common_state_in_review },
  action_required: { tone: 'warn', label: m.common_state_action_required },
  approved: { tone: 'good', label: m.common_state_approved },
  live: { tone: 'good', label: m.common_state_live },
  superseded: { tone: 'neutral', label: m.common_state_superseded },
  rejected: { tone: 'bad', label: m.common_state_rejected },
  withdrawn: { tone: 'neutral', label: m.common_state_withdrawn },
  deprecated: { tone: 'warn', label: m.common_state_deprecated },
  suspended: { tone: 'bad', label: m.common_state_suspended },
};

export function StateBadge({ state }: { state: VersionState }) {
  const { tone, label } = states[state];
  return <Badge tone={tone}>{label()}</Badge>;
}
