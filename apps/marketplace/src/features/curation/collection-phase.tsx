import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';

const phases: Record<string, { tone: Tone; label: () => string }> = {
  draft: { tone: 'neutral', label: m.collections_phase_draft },
  scheduled: { tone: 'info', label: m.collections_phase_scheduled },
  open: { tone: 'good', label: m.collections_phase_open },
  over: { tone: 'neutral', label: m.collections_phase_over },
};

export function CollectionPhase({ phase }: { phase: string }) {
  const known = phases[phase];
  return <Badge tone={known?.tone}>{known?.label() ?? phase}</Badge>;
}
