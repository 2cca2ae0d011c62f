import clsx from 'clsx';
import { LayoutGrid, List } from 'lucide-react';
import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import type { Choice } from './load-catalogue.ts';

const marks = [LayoutGrid, List];

/** Cards to choose from, or a dense list to compare. */
export function ViewLinks({ links }: { links: Choice[] }) {
  return (
    <nav aria-label={m.catalogue_view()}>
      <ul className="flex rounded-md border border-line p-0.5">
        {links.map(({ to, label, current }, place) => {
          const Mark = marks[place] ?? List;
          return (
            <li key={label}>
              <Link
                to={to}
                rel="nofollow"
                preventScrollReset
                aria-label={label}
                title={label}
                aria-current={current ? 'true' : undefined}
                className={clsx(
                  'grid size-8 place-items-center rounded-sm',
                  current ? 'bg-accent-soft text-accent-deep' : 'text-ink-faint hover:text-accent',
                )}
              >
                <Mark aria-hidden className="size-4" />
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
