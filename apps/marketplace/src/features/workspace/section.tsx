import clsx from 'clsx';
import type { ReactNode } from 'react';

export interface SectionProps {
  id?: string;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons beside the title. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A part of a workspace page with its heading. */
export function Section({ id, title, description, actions, className, children }: SectionProps) {
  return (
    <section id={id} className={clsx('scroll-mt-20 space-y-3', className)}>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 className="text-xl">{title}</h2>
          {description && <p className="max-w-prose text-ink-soft text-sm">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
