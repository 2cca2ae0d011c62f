import { leadStateTitles } from '@headwater/domain/demand';
import { textOf } from '../../lib/locale/words.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/tone.ts';
import type { Lead } from './types.ts';

const tones: Record<Lead['state'], Tone> = {
  offered: 'warn',
  accepted: 'info',
  working: 'info',
  converted: 'good',
  declined: 'neutral',
  expired: 'bad',
  lost: 'neutral',
  withdrawn: 'neutral',
};

export const leadTone = (state: Lead['state']): Tone => tones[state];

export const leadStateName = (state: Lead['state']): string => textOf(leadStateTitles[state]);

export function LeadState({ state }: { state: Lead['state'] }) {
  return <Badge tone={tones[state]}>{leadStateName(state)}</Badge>;
}
