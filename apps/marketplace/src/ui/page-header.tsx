import clsx from 'clsx';
import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';

export interface PageHeaderProps {
  title: ReactNode;
  description?: ReactNode;
  breadcrumbs?: Crumb[];
  /** Buttons at the end; the main one last. */
  actions?: ReactNode;
  /** Badges beside the title. */
  badges?: ReactNode;
  className?: string;
}

/** Every page has exactly one: its h1 and what can be done there. */
export function PageHeader({ title, description, breadcrumbs, actions, badges, className }: PageHeaderProps) {
  return (
    <header className={clsx('mb-6 space-y-2', className)}>
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h1 className="text-3xl">{title}</h1>
            {badges}
          </div>
          {description && <p className="mt-1.5 max-w-prose text-balance text-ink-soft">{description}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  );
}
