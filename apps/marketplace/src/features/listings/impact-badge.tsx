import { m } from '../../generated/paraglide/messages.js';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';

const impacts: Record<string, { tone: Tone; label: () => string }> = {
  first: { tone: 'info', label: m.listings_impact_first },
  auto_approved: { tone: 'good', label: m.listings_impact_auto_approved },
  needs_review: { tone: 'warn', label: m.listings_impact_needs_review },
  breaking: { tone: 'bad', label: m.listings_impact_breaking },
};

export function ImpactBadge({ impact }: { impact: string | null }) {
  const known = impact === null ? undefined : impacts[impact];
  return known ? <Badge tone={known.tone}>{known.label()}</Badge> : null;
}
