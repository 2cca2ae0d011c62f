import {
  Archive,
  CircleCheck,
  CircleDot,
  CircleStop,
  Eye,
  Hourglass,
  type LucideIcon,
  OctagonX,
  PencilLine,
  RadioTower,
  ScanSearch,
  Undo2,
} from 'lucide-react';
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

const states: Record<VersionState, { tone: Tone; icon: LucideIcon; label: () => string }> = {
  draft: { tone: 'neutral', icon: PencilLine, label: m.common_state_draft },
  submitted: { tone: 'info', icon: Hourglass, label: m.common_state_submitted },
  checking: { tone: 'info', icon: ScanSearch, label: m.common_state_checking },
  in_review: { tone: 'info', icon: Eye, label: m.common_state_in_review },
  action_required: { tone: 'warn', icon: CircleDot, label: m.common_state_action_required },
  approved: { tone: 'good', icon: CircleCheck, label: m.common_state_approved },
  live: { tone: 'good', icon: RadioTower, label: m.common_state_live },
  superseded: { tone: 'neutral', icon: Archive, label: m.common_state_superseded },
  rejected: { tone: 'bad', icon: OctagonX, label: m.common_state_rejected },
  withdrawn: { tone: 'neutral', icon: Undo2, label: m.common_state_withdrawn },
  deprecated: { tone: 'warn', icon: Hourglass, label: m.common_state_deprecated },
  suspended: { tone: 'bad', icon: CircleStop, label: m.common_state_suspended },
};

export function StateBadge({ state }: { state: VersionState }) {
  const { tone, icon, label } = states[state];
  return (
    <Badge tone={tone} icon={icon}>
      {label()}
    </Badge>
  );
}
