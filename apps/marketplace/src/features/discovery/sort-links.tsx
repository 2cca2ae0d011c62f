import clsx from 'clsx';
import { m } from '../../generated/paraglide/messages.js';
import { Link } from '../../ui/link.tsx';
import type { Choice } from './load-catalogue.ts';

export function SortLinks({ links }: { links: Choice[] }) {
  return (
    <nav aria-label={m.catalogue_sort()}>
      <ul className="flex items-center gap-x-3 text-sm">
        {links.map(({ to, label, current }) => (
          <li key={label}>
            <Link
              to={to}
              rel="nofollow"
              preventScrollReset
              aria-current={current ? 'true' : undefined}
              className={clsx(
                'inline-flex min-h-8 items-center border-b-2',
                current
                  ? 'border-accent font-medium text-accent-deep'
                  : 'border-transparent text-ink-soft hover:text-accent',
              )}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
