import { CircleAlert, CircleCheck, CircleDashed, Info, OctagonX, Sparkles } from 'lucide-react';
import type { Icon } from './icon.ts';

/** The meanings a colour may carry. Each has its own icon, because colour alone reaches not everyone. */
export type Tone = 'neutral' | 'good' | 'info' | 'warn' | 'bad' | 'special';

export const toneStyle: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-soft',
  good: 'bg-good-soft text-good',
  info: 'bg-info-soft text-info',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  special: 'bg-special-soft text-special',
};

export const toneText: Record<Tone, string> = {
  neutral: 'text-ink-faint',
  good: 'text-good',
  info: 'text-info',
  warn: 'text-warn',
  bad: 'text-bad',
  special: 'text-special',
};

export const toneIcon: Record<Tone, Icon> = {
  neutral: CircleDashed,
  good: CircleCheck,
  info: Info,
  warn: CircleAlert,
  bad: OctagonX,
  special: Sparkles,
};
