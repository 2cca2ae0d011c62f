import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface DisclosureProps {
  summary: ReactNode;
  /** `menu` floats over the page (header), `section` pushes it down (facets on a phone, questions). */
  kind?: 'menu' | 'section';
  open?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** Opens and closes without JavaScript. */
export function Disclosure({ summary, kind = 'section', open, id, className, children }: DisclosureProps) {
  return (
    <details id={id} className={clsx('group/disclosure relative', className)} open={open}>
      <summary className="flex min-h-10 select-none items-center gap-1.5 rounded-md text-sm hover:text-accent">
        {summary}
        <ChevronDown
          aria-hidden
          className="ms-auto size-4 shrink-0 text-ink-faint transition-transform group-open/disclosure:rotate-180"
        />
      </summary>
      {kind === 'menu' ? (
        <div className="absolute end-0 z-30 mt-1 min-w-60 max-w-[calc(100vw-2rem)] rounded-md border border-line bg-surface p-2 text-sm shadow-float">
          {children}
        </div>
      ) : (
        <div className="pt-1 pb-3">{children}</div>
      )}
    </details>
  );
}
