import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface StatProps {
  label: ReactNode;
  /** Already in the reader's format. */
  value: ReactNode;
  /** What it is compared with, or its target. */
  note?: ReactNode;
  className?: string;
}

export function Stat({ label, value, note, className }: StatProps) {
  return (
    <div className={clsx('border-accent-line border-s-2 ps-4', className)}>
      <dt className="text-ink-faint text-sm">{label}</dt>
      <dd className="font-semibold text-2xl tabular-nums">{value}</dd>
      {note && <dd className="text-ink-soft text-xs">{note}</dd>}
    </div>
  );
}
