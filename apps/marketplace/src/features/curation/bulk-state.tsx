import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';

const states: Record<string, { tone: Tone; label: () => string }> = {
  draft: { tone: 'neutral', label: m.curation_bulk_state_draft },
  running: { tone: 'info', label: m.curation_bulk_running },
  done: { tone: 'good', label: m.curation_bulk_state_done },
  undoing: { tone: 'info', label: m.curation_bulk_undoing },
  undone: { tone: 'warn', label: m.curation_bulk_undone },
};

export function BulkState({ state }: { state: string }) {
  const known = states[state];
  return <Badge tone={known?.tone}>{known?.label() ?? state}</Badge>;
}
