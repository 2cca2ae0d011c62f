import { ChevronRight } from 'lucide-react';
import { m } from '../generated/paraglide/messages.js';
import { Link } from './link.tsx';

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  to?: string;
}

export function Breadcrumbs({ items }: { items: Crumb[] }) {
  return (
    <nav aria-label={m.common_breadcrumbs()}>
      <ol className="flex flex-wrap items-center gap-x-1.5 text-ink-faint text-sm">
        {items.map(({ label, to }, position) => (
          <li key={label} className="flex items-center gap-x-1.5">
            {position > 0 && <ChevronRight aria-hidden className="size-3.5" />}
            {to ? (
              <Link to={to} className="py-1 hover:text-accent hover:underline">
                {label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink-soft">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
