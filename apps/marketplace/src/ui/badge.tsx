import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Icon } from './icon.ts';
import { type Tone, toneIcon, toneStyle } from './tone.ts';

export interface BadgeProps {
  tone?: Tone;
  /** `false` for plain words such as a category. */
  icon?: Icon | false;
  className?: string;
  children: ReactNode;
}

export function Badge({ tone = 'neutral', icon, className, children }: BadgeProps) {
  const Mark = icon === false || (icon === undefined && tone === 'neutral') ? null : (icon ?? toneIcon[tone]);
  return (
    <span
      className={clsx(
        'inline-flex items-center gap-1 whitespace-nowrap rounded-sm px-1.5 py-0.5 font-medium text-xs leading-5',
        toneStyle[tone],
        className,
      )}
    >
      {Mark && <Mark aria-hidden className="size-3.5 shrink-0" />}
      {children}
    </span>
  );
}
