import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';

const states: Record<string, { tone: Tone; label: () => string }> = {
  proposed: { tone: 'info', label: m.curation_state_proposed },
  active: { tone: 'good', label: m.curation_state_active },
  refused: { tone: 'bad', label: m.curation_state_refused },
  revoked: { tone: 'bad', label: m.curation_state_revoked },
  expired: { tone: 'neutral', label: m.curation_state_expired },
};

export function GrantState({ state }: { state: string }) {
  const known = states[state];
  return <Badge tone={known?.tone}>{known?.label() ?? state}</Badge>;
}
