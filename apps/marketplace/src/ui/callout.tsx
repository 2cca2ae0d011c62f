import clsx from 'clsx';
import type { ReactNode } from 'react';
import { type Tone, toneIcon, toneText } from './tone.ts';

export interface CalloutProps {
  tone?: Tone;
  title?: ReactNode;
  /** A link or a button. */
  action?: ReactNode;
  className?: string;
  children?: ReactNode;
}

const edges: Record<Tone, string> = {
  neutral: 'border-s-line-strong',
  good: 'border-s-good',
  info: 'border-s-info',
  warn: 'border-s-warn',
  bad: 'border-s-bad',
  special: 'border-s-special',
};

export function Callout({ tone = 'info', title, action, className, children }: CalloutProps) {
  const Mark = toneIcon[tone];
  return (
    <div
      className={clsx(
        'flex gap-3 rounded-md border border-line border-s-4 bg-surface px-4 py-3 text-sm',
        edges[tone],
        className,
      )}
    >
      <Mark aria-hidden className={clsx('mt-[0.2em] size-[1.125rem] shrink-0', toneText[tone])} />
      <div className="min-w-0 flex-1 space-y-1">
        {title && <p className="font-medium">{title}</p>}
        {children && <div className="text-ink-soft">{children}</div>}
        {action && <div className="pt-1.5">{action}</div>}
      </div>
    </div>
  );
}
