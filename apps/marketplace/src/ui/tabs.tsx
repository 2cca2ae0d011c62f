import clsx from 'clsx';
import { NavLink } from 'react-router';
import { localePath } from '../lib/locale/path.ts';

export interface Tab {
  to: string;
  label: string;
  count?: string;
  /** Also active below its path. */
  nested?: boolean;
}

/** Tabs are links: each has an address, works without JavaScript and opens in a new window. */
export function Tabs({ label, items }: { label: string; items: Tab[] }) {
  return (
    <nav aria-label={label} className="border-line border-b">
      <ul className="-mb-px flex gap-x-6 overflow-x-auto">
        {items.map(({ to, label: text, count, nested }) => (
          <li key={to}>
            <NavLink
              to={localePath(to)}
              end={!nested}
              className={({ isActive }) =>
                clsx(
                  'inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-b-2 text-sm -outline-offset-2',
                  isActive
                    ? 'border-accent font-medium text-accent-deep'
                    : 'border-transparent text-ink-soft hover:border-line-strong hover:text-ink',
                )
              }
            >
              {text}
              {count && (
                <span className="rounded-full bg-sunken px-2 text-ink-soft text-xs tabular-nums leading-5">
                  {count}
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
