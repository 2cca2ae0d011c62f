import clsx from 'clsx';
import { Waves } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Icon } from './icon.ts';

export interface EmptyStateProps {
  title: ReactNode;
  /** What to do, not that there is nothing. */
  children?: ReactNode;
  action?: ReactNode;
  icon?: Icon;
  className?: string;
}

export function EmptyState({ title, children, action, icon: Mark = Waves, className }: EmptyStateProps) {
  return (
    <div className={clsx('rounded-lg border border-line border-dashed px-6 py-10 text-center', className)}>
      <Mark aria-hidden className="mx-auto mb-3 size-7 text-accent" strokeWidth={1.5} />
      <p className="font-medium">{title}</p>
      {children && (
        <div className="mx-auto mt-1 max-w-prose text-balance text-ink-soft text-sm">{children}</div>
      )}
      {action && <div className="mt-4 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
